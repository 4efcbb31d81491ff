import type { FollowUp } from '../follow-up/follow-up';
import { certificatesIn } from '../inquiry/fields/certificates';
import type { Inquiry } from '../inquiry/inquiry';
import { readMan } from '../inquiry/man';
import { fold } from '../inquiry/reading/folded';
import { readLetter } from '../inquiry/reading/letter';
import { dateOfMinute } from '../local-date';
import type { ItemKey } from './item';
import { descriptionsIn } from './self-description';
import type { Suggestion } from './suggestion';

type Saying = Omit<Suggestion, 'from' | 'seenOn'>;

/** What the buyer's words say of money, authority and need: never more than a sign, never a proof. */
const signsIn = (text: string): Saying[] => {
  const man = readMan(text);
  return (['money', 'authority', 'need'] as const).flatMap((item): Saying[] => {
    const { known, words } = man[item];
    if (known === 'unknown') return [];
    return [{ item, value: known === 'yes' ? 'weak' : 'missing', words }];
  });
};

const longest = 12_000;

/** What an inquiry tells: its fields, and what its writer says of himself. */
export const toldByInquiry = ({ text, fields, received }: Inquiry): readonly Suggestion[] => {
  const body = readLetter(text).body.slice(0, longest);
  const certificates = (fields.certificates ?? []).join(', ');
  const named: readonly (readonly [ItemKey, string | undefined])[] = [
    ['certificates', certificates],
    ['paymentTerms', fields.payment],
    ['budget', fields.target_price],
    ['schedule', fields.deadline],
  ];
  const sayings = [
    ...signsIn(text),
    ...named.flatMap(([item, value]) => (value ? [{ item, value, words: value }] : [])),
    ...descriptionsIn(body, fold(body), false),
  ];
  return sayings.map((one) => ({ ...one, from: 'inquiry', seenOn: dateOfMinute(received) }));
};

/** What a contact tells: his words, or what we noted of him. */
export const toldByContact = ({ text, when, direction }: FollowUp): readonly Suggestion[] => {
  const short = text.slice(0, longest);
  const folded = fold(short);
  const isOurs = direction !== 'in';
  const certificates = isOurs ? '' : certificatesIn(short, folded).join(', ');
  const sayings = [
    ...(isOurs ? [] : signsIn(short)),
    ...(certificates
      ? [{ item: 'certificates' as const, value: certificates, words: certificates }]
      : []),
    ...descriptionsIn(short, folded, isOurs),
  ];
  return sayings.map((one) => ({ ...one, from: 'contact', seenOn: dateOfMinute(when) }));
};
