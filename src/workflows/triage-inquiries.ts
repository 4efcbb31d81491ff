import type { Verdict } from '../domain/inquiry/inquiry';
import { judging } from './judge-inquiry';
import type { Ports } from './ports';

export type InquiryText = {
  readonly id: string;
  readonly text: string;
  readonly received?: string | undefined;
};

/** Judges each inquiry, knowing the senders that were filed in this register; nothing is filed. */
export const triageInquiries = (
  ports: Ports,
  { inquiries }: { readonly inquiries: readonly InquiryText[] },
): readonly (Verdict & { readonly id: string })[] => {
  const judge = judging(ports, ports.layout.isReady() ? ports.inquiries.read() : []);
  return inquiries.map(({ id, text, received }) => ({ id, ...judge(text, received) }));
};
