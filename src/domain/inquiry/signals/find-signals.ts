import type { LocalDate } from '../../local-date';
import { domainOf, isFreeMail, isRelay } from '../fields/email';
import type { InquiryFields, InquiryKind } from '../inquiry';
import type { Letter } from '../reading/letter';
import { findWords } from './find-words';
import { isBareName } from './roles';
import { wordedLike } from './scam-words';
import { findSenderSignals } from './sender';
import type { Signal } from './signal';
import { wordsOfDate } from './words-of-date';

const plain = (name: string, kind: InquiryKind, text = '', value = 1): Signal => ({
  name,
  for: kind,
  text,
  value,
});

const preciseFields: readonly (readonly [keyof InquiryFields, string])[] = [
  ['quantity', 'quantityNamed'],
  ['incoterm', 'tradeTermNamed'],
  ['port', 'portNamed'],
  ['deadline', 'deadlineNamed'],
];

/** `wordsOf` gives the very words for a field that is kept in another form than it was written. */
const fieldSignals = (
  fields: InquiryFields,
  wordsOf: (field: keyof InquiryFields) => string,
): Signal[] => {
  const found = preciseFields
    .filter(([field]) => fields[field])
    .map(([field, name]) => plain(name, 'precise', wordsOf(field)));
  if (fields.certificates) found.push(plain('certificateNamed', 'precise', fields.certificates[0]));
  if (!fields.product) found.push(plain('noProduct', 'broad'));
  if (!fields.quantity) found.push(plain('noQuantity', 'broad'));
  if (fields.email && isFreeMail(domainOf(fields.email)))
    found.push(plain('freeMail', 'broad', fields.email));
  else if (fields.email && !isRelay(fields.email))
    found.push(plain('companyMail', 'precise', fields.email));
  return found;
};

const questionMarks = /[?？؟]/g;
const listItems = /^\s{0,4}(?:\d{1,2}[.)、]|[-•*·])\s/gm;

/** In letters of an alphabet; a Chinese character says as much as a few of them. */
const lengthOf = (folded: string): number =>
  folded.trim().length * (/[\u3040-\u9fff]/.test(folded) ? 2.5 : 1);

const shapeSignals = (letter: Letter, folded: string): Signal[] => {
  const found: Signal[] = [];
  const length = lengthOf(folded);
  if (length < 110) found.push(plain('veryShort', 'broad'));
  if (length > 900) found.push(plain('long', 'precise'));
  const questions = (folded.match(questionMarks) ?? []).length;
  if (questions > 1)
    found.push(plain('asksSeveral', 'precise', '', Math.log2(Math.min(questions, 8))));
  const items = (folded.match(listItems) ?? []).length;
  if (items > 1) found.push(plain('listsItems', 'precise', '', Math.log2(Math.min(items, 8))));
  if (
    letter.form.filter((line) => ['product', 'quantity', 'company', 'country'].includes(line.label))
      .length > 1
  )
    found.push(plain('platformForm', 'precise'));
  if (letter.repeats) found.push(plain('repeatsItself', 'broad'));
  const capitals = letter.body.match(/[A-Z]{4,}/g)?.join('').length ?? 0;
  if (capitals > 60 && capitals > letter.body.length * 0.3) found.push(plain('shouts', 'scam'));
  return found;
};

/** One word of trade and no more: sellers use such words too. */
const singleWord = 1;

/** Any of these shows that something is to be bought; of the weaker ones it takes two. */
const wishes = new Set([
  'buyingWish',
  'catalogueOnly',
  'quoteWish',
  'quantityNamed',
  'platformForm',
  'tradeTermNamed',
  'certificateNamed',
  'customWork',
]);
const weakWishes = new Set([
  'specification',
  'exactModel',
  'packaging',
  'deliveryWish',
  'ownUse',
  'vagueInterest',
  'exploring',
  'cooperation',
]);

/** Shorter than this a text may be a buyer's who is sparing with words. */
const saysEnough = 60;
/** How much a missing wish tells where a question or a word of the goods may be one. */
const hinted = 0.7;

/**
 * Nothing of buying in the whole text. A buyer whose words we do not know still asks a question or speaks of the
 * goods: then it is only a hint.
 */
const missingWish = (found: readonly Signal[], folded: string): Signal[] => {
  if (isBareName(folded)) return [];
  const names = found.map(({ name }) => name);
  const strong = found.filter(({ name }) => wishes.has(name));
  const isBare = strong.every(({ name, value }) => name === 'buyingWish' && value === singleWord);
  if (strong.length > 0 && !isBare) return [];
  const isDescribed = names.includes('specification') || names.includes('exactModel');
  if (isDescribed && !names.includes('noProduct')) return [];
  const hints = names.filter((name) => weakWishes.has(name)).length;
  if (hints > 1 || (hints > 0 && strong.length > 0)) return [];
  if (strong.length > 0) return [{ ...plain('hardlyBuys', 'scam'), flag: 'soft' }];
  const isCertain = hints === 0 && !/[?？؟]/.test(folded) && lengthOf(folded) >= saysEnough;
  return isCertain
    ? [{ ...plain('noBuyingWish', 'scam'), flag: 'hard' }]
    : [{ ...plain('noBuyingWish', 'scam', '', hinted), flag: 'soft' }];
};

/** Every signal of an inquiry, from its words, its sender, its fields and its shape; `today` is the day it came. */
export const findSignals = (
  letter: Letter,
  text: string,
  folded: string,
  fields: InquiryFields,
  today: LocalDate | null,
): Signal[] => {
  const wordsOf = (field: keyof InquiryFields): string => {
    const { [field]: value = '', deadline } = fields;
    const written =
      field === 'deadline' && deadline ? wordsOfDate(text, folded, deadline, today) : '';
    return written || String(value);
  };
  const found = [
    ...findWords(text, folded),
    ...wordedLike(text, folded),
    ...findSenderSignals(letter, fields),
    ...fieldSignals(fields, wordsOf),
    ...shapeSignals(letter, folded),
  ];
  return [...found, ...missingWish(found, folded)];
};
