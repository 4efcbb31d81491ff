import { findPlaces } from '../place/country-names';
import { buyerLanguage } from './buyer-language';
import { buyerCompany, companyChoices } from './fields/company';
import { namesFirm } from './fields/company-rules';
import { buyerContact, contactChoices } from './fields/contact';
import { namedByRules } from './fields/contact-rules';
import { buyerCountry } from './fields/country';
import { deadlineIn } from './fields/deadline';
import { namesIn } from './fields/name-candidates';
import { asPerson } from './fields/person';
import { endsOf, piecesOf } from './fields/pieces';
import { productIn } from './fields/product';
import { asks, asksAfter, faintAsks } from './fields/product-asks';
import { countAfter, countBefore } from './fields/product-stand';
import { quantityIn } from './fields/quantity';
import { fold } from './reading/folded';
import { readLetter } from './reading/letter';
import { wordSignals } from './signals/find-words';
import { wordedLike } from './signals/scam-words';
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
const patternsAtOnce = 12;

const patternSteps = (folded: string): (() => void)[] =>
  Array.from({ length: Math.ceil(wordSignals.length / patternsAtOnce) }, (_, step) => () => {
    for (const { words, besides } of wordSignals.slice(
      step * patternsAtOnce,
      (step + 1) * patternsAtOnce,
    )) {
      folded.match(words);
      besides?.test(folded);
    }
  });

/** The parts of a reading one by one; a whole one among them would compile all of them again at once. */
const partSteps = (text: string): (() => void)[] => {
  const letter = readLetter(text);
  const folded = fold(letter.body);
  const pieces = piecesOf(endsOf(letter.body));
  return [
    () => void findPlaces(folded),
    () => void buyerCountry(letter, folded, { hosts: [], phone: null }),
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
    () => void productIn(letter, folded, {}),
    () => void deadlineIn(letter, folded, null),
    ...patternSteps(folded),
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
