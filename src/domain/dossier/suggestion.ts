import type { Inquiry } from '../inquiry/inquiry';
import { readMan } from '../inquiry/man';
import { dateOfMinute, type LocalDate } from '../local-date';
import type { ItemKey } from './item';

/** A fact that an inquiry seems to tell, for the person to take over or not. */
export type Suggestion = {
  readonly item: ItemKey;
  readonly value: string;
  /** The words that say so. */
  readonly words: string;
  readonly seenOn: LocalDate;
};

/** What a buyer's own words say of money, authority, need and certificates: never more than a sign, never a proof. */
export const suggestionsFrom = ({ text, fields, received }: Inquiry): readonly Suggestion[] => {
  const man = readMan(text);
  const seenOn = dateOfMinute(received);
  const signs = (['money', 'authority', 'need'] as const).flatMap((item): Suggestion[] => {
    const { known, words } = man[item];
    if (known === 'unknown') return [];
    return [{ item, value: known === 'yes' ? 'weak' : 'missing', words, seenOn }];
  });
  const certificates = (fields.certificates ?? []).join(', ');
  return certificates
    ? [...signs, { item: 'certificates', value: certificates, words: certificates, seenOn }]
    : signs;
};
