import { findPlaces, placeNamed } from '../place/country-names';
import { buyerLanguage } from './buyer-language';
import { certificatesIn } from './fields/certificates';
import { paymentIn, sampleWishIn, targetPriceIn } from './fields/commerce';
import { buyerCompany, companyChoices } from './fields/company';
import { namesFirm } from './fields/company-rules';
import { buyerContact, contactChoices } from './fields/contact';
import { namedByRules } from './fields/contact-rules';
import { buyerCountry } from './fields/country';
import { deadlineIn } from './fields/deadline';
import { dateWords } from './fields/deadline-words';
import { buyerEmail } from './fields/email';
import { itemsIn } from './fields/items';
import { namesIn } from './fields/name-candidates';
import { numbersIn } from './fields/numbers';
import { asPerson } from './fields/person';
import { nationalPhone } from './fields/phone';
import { endsOf, piecesOf } from './fields/pieces';
import { isThing, phraseAt, productIn } from './fields/product';
import { asks, asksAfter, faintAsks } from './fields/product-asks';
import { goodsMarks } from './fields/product-candidates';
import { countAfter, countBefore } from './fields/product-stand';
import { quantityIn } from './fields/quantity';
import { standing } from './fields/quantity-stand';
import { buyerSite } from './fields/site';
import { namedPort, tradeTerm } from './fields/trade-term';
import { dateReaders, datesIn, datesPlain } from './fields/written-date';
import { fold } from './reading/folded';
import { type Letter, readLetter } from './reading/letter';
import { findWords, wordSignals } from './signals/find-words';
import { wordedLike } from './signals/scam-words';
import { findSenderSignals } from './signals/sender';
import { readInquiry, triage } from './triage';

const ownDomains: readonly string[] = [];

const inquiry = `Dear Ms Lin,
please quote 500 pcs of steel hinges, 40 mm, CIF Hamburg, with CE certificate, by 30 May. Can you send samples?
Best regards,
Anna Berg
Berg Baubedarf GmbH, Hamburg, Germany
anna@berg.example, +49 40 123456, www.berg.example`;

/** Browsers compile a pattern anew for texts with letters beyond Latin. */
const texts = [inquiry, `${inquiry}\n请报价 · Уважаемые господа`];

/** A pattern is compiled when it is first used, and once more when it is used again. */
const times = 2;
const patternsAtOnce = 8;

/** So many patterns at a time. */
const patternSteps = (folded: string, patterns: readonly RegExp[]): (() => void)[] =>
  Array.from({ length: Math.ceil(patterns.length / patternsAtOnce) }, (_, step) => () => {
    const first = step * patternsAtOnce;
    for (const pattern of patterns.slice(first, first + patternsAtOnce)) folded.match(pattern);
  });

const wordPatterns = wordSignals.flatMap(({ words, besides }) =>
  besides ? [words, besides] : [words],
);

/** What a letter says of itself in few words. */
const briefSteps = (letter: Letter, folded: string): (() => void)[] => [
  () => void buyerEmail(letter, ownDomains),
  () => void buyerSite(letter, ownDomains),
  () => void nationalPhone(letter, folded, 'DE'),
  () => void tradeTerm(letter, folded),
  () => void namedPort(letter, folded),
  () => void certificatesIn(letter.body, folded),
  () => void paymentIn(letter, folded),
  () => void targetPriceIn(letter, folded),
  () => void sampleWishIn(letter, folded),
  () => void itemsIn(letter.body, folded, { product: 'steel hinges', quantity: '500 pcs' }),
];

/** The parts of a reading one by one; a whole one among them would compile all of them again at once. */
const partSteps = (text: string): (() => void)[] => {
  const letter = readLetter(text);
  const folded = fold(letter.body);
  const pieces = piecesOf(endsOf(letter.body));
  return [
    () => void placeNamed('Hamburg'),
    () => void findPlaces(folded),
    () => void buyerCountry(letter, folded, { hosts: [], phone: null }),
    () => void numbersIn(folded),
    () => void standing(folded),
    () => void quantityIn(letter, folded),
    () => void namesFirm('Berg Baubedarf GmbH'),
    () => void asPerson(text.slice(-60)),
    () => void asPerson('Anna Berg'),
    () => pieces.forEach(namesIn),
    () => void namedByRules(letter, folded),
    () => void contactChoices(letter, folded),
    () => void buyerContact(letter, folded),
    () => void companyChoices(letter, folded, undefined),
    () => void buyerCompany(letter, folded, undefined),
    ...[...asks, ...faintAsks, ...asksAfter, countBefore, countAfter].map(
      (words) => () => void folded.match(words),
    ),
    () => void isThing('steel hinges'),
    () => void phraseAt(letter.body, folded, 30),
    () => void goodsMarks('steel hinges'),
    () => void productIn(letter, folded, {}),
    ...patternSteps(
      folded,
      dateReaders.map(({ pattern }) => pattern),
    ),
    () => void datesIn(datesPlain(folded), null),
    ...patternSteps(
      folded,
      dateWords.map(([, words]) => words),
    ),
    () => void deadlineIn(letter, folded, null),
    ...briefSteps(letter, folded),
    ...patternSteps(folded, wordPatterns),
    () => void findWords(letter.body, folded),
    () => void findSenderSignals(letter, {}),
    () => void wordedLike(letter.body, folded),
    () => void buyerLanguage(text),
  ];
};

/**
 * What the first readings of an inquiry prepare, in steps that leave nobody waiting: tables are unpacked and patterns
 * compiled, which takes a hundred times as long as a reading. They change nothing that is said of an inquiry.
 */
export const warmUpSteps = (): (() => void)[] =>
  texts.flatMap((text) => [
    ...Array.from({ length: times }, () => partSteps(text)).flat(),
    () => void readInquiry(text, { ownDomains }),
    () => void triage(text, { ownDomains }),
  ]);
