import { countryMarks } from '../model/country-marks.generated';
import type { Letter } from '../reading/letter';
import { countryChoices, type Known } from './country-candidates';
import { buyerEmail, domainOf } from './email';
import { internationalPhone } from './phone';
import { chooser, type Marked } from './ranking';
import { buyerSite } from './site';

const likeliest = chooser(countryMarks);

/** What a legal form and the language say of a country. */
const ofForm = /^(?:commonForm(?:Too)?|foreign|cannotDial|dials)(?![a-z])/;

/** LLC is at home in the United States, the Emirates, Oman, Qatar and more: by itself it says none of them. */
const isMoreThanForm =
  (body: string) =>
  ({ text, marks }: Marked): boolean =>
    text !== 'US' ||
    !marks.includes('commonForm') ||
    !/\bL\.?L\.?C\b/.test(body) ||
    /\b(?:Inc|Corp)\b/.test(body) ||
    marks.some((mark) => !ofForm.test(mark));

/** The buyer's country (ISO 3166-1 alpha-2) by all evidence together; never a ground for judging him. */
export const buyerCountry = (letter: Letter, folded: string, known: Known): string | undefined =>
  likeliest(countryChoices(letter, folded, known).filter(isMoreThanForm(letter.body)))?.text;

const hostsOf = (email: string | undefined, site: string | undefined): string[] =>
  [email ? domainOf(email) : '', (site ?? '').replace(/^https?:\/\//, '').split('/')[0]!].filter(
    Boolean,
  );

/** What the letter's addresses and numbers say of its country. */
export const knownOf = (
  letter: Letter,
  folded: string,
  ownDomains: readonly string[],
  contact: string | undefined,
): Known => ({
  hosts: hostsOf(buyerEmail(letter, ownDomains), buyerSite(letter, ownDomains)),
  phone: internationalPhone(letter, folded),
  contact,
});
