import type { Verdict } from '../domain/inquiry/inquiry';
import { triage } from '../domain/inquiry/triage';
import type { Ports } from './ports';

export type InquiryText = {
  readonly id: string;
  readonly text: string;
  readonly received?: string | undefined;
};

/** Judges each inquiry; nothing is filed. */
export const triageInquiries = (
  ports: Ports,
  { inquiries }: { readonly inquiries: readonly InquiryText[] },
): readonly (Verdict & { readonly id: string })[] => {
  const { ownDomains } = ports.settings();
  return inquiries.map(({ id, text, received }) => ({
    id,
    ...triage(text, received === undefined ? { ownDomains } : { ownDomains, received }),
  }));
};
