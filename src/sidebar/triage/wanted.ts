import { draftOf, layDraft } from '../draft';

const key = 'triage-wanted';

/** Asks the view of inquiries, which opens next, for one that waits on its tab. */
export const wantInquiry = (inquiryId: string): void => layDraft(key, { inquiryId });

/** The inquiry that was asked for; told once. */
export const wantedInquiry = (): string => {
  const { inquiryId = '' } = draftOf<{ inquiryId?: string }>(key) ?? {};
  if (inquiryId) layDraft(key, {});
  return inquiryId;
};
