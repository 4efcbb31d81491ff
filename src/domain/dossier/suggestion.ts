import type { FollowUp } from '../follow-up/follow-up';
import { certificatesIn } from '../inquiry/fields/certificates';
import type { Inquiry } from '../inquiry/inquiry';
import { readMan } from '../inquiry/man';
import { fold } from '../inquiry/reading/folded';
import { readLetter } from '../inquiry/reading/letter';
import { dateOfMinute, type LocalDate } from '../local-date';
import { type FactAges, freshnessOf } from './ageing';
import { type Fact, newestFacts } from './fact';
import type { ItemKey } from './item';
import { descriptionsIn } from './self-description';

export type ToldBy = 'inquiry' | 'contact' | 'orders' | 'register';

/** A fact about the company that the workbook seems to tell already, for the person to take over or not. */
export type Suggestion = {
  readonly item: ItemKey;
  readonly value: string;
  readonly from: ToldBy;
  /** The words that say so; of orders, which. */
  readonly words: string;
  readonly seenOn: LocalDate;
};

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

const isNewer = (suggestion: Suggestion, fact: Fact | undefined): boolean =>
  !fact || (fact.seenOn < suggestion.seenOn && fact.value !== suggestion.value);

/**
 * Of everything that is told the first word about each item, as far as it is not known already, by a fact as new, and is
 * not out of date.
 */
export const openSuggestions = (
  told: readonly Suggestion[],
  facts: readonly Fact[],
  { ages, today }: { readonly ages: FactAges; readonly today: LocalDate },
): readonly Suggestion[] => {
  const known = new Map(
    newestFacts(facts)
      .filter(({ person }) => person === '')
      .map((fact) => [fact.item, fact] as const),
  );
  const first = new Map<ItemKey, Suggestion>();
  for (const one of told) {
    if (first.has(one.item) || freshnessOf(one, ages, today) === 'stale') continue;
    if (isNewer(one, known.get(one.item))) first.set(one.item, one);
  }
  return [...first.values()];
};
