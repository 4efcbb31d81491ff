import { identityOf } from '../domain/customer/identity';
import type { InquiryFields } from '../domain/inquiry/inquiry';
import { senderOf } from './likely-customers';
import type { RegisterRow } from './ports';

/** The customer whose mail address sent the inquiry: the only match sure enough to be taken without asking. */
export const knownSender = (
  rows: readonly RegisterRow[],
  fields: InquiryFields,
): RegisterRow | undefined => {
  const { emails } = senderOf(fields);
  return emails.length === 0
    ? undefined
    : rows.find(({ customer }) =>
        identityOf(customer).emails.some((address) => emails.includes(address)),
      );
};
