import { readCountry } from './country';
import { readPhones } from './phone';
import { type WrittenNumber, writtenNumbers } from './phone-cell';

/** A shorter number says where it rings only to those who know the town. */
const fewestDigits = 7;
/** Without any country a number is told by its last digits, and only by this many. */
const digitsWithoutCountry = 9;

const international = /^\+[1-9][\d\s().-]*$/;
/** `+44 (0)20 …`, where the digits are not the number as it is dialled. */
const trunkZero = /^\+\d{1,3}[\s.(-]+0/;
const withCode = /^\s*(\+|00[1-9])/;

const isFiller = (digits: string): boolean => /^(\d)\1*$/.test(digits);

const compared = ({ number }: WrittenNumber, countryOf: () => string): string => {
  const digits = number.replace(/\D/g, '');
  if (digits.length < fewestDigits || isFiller(digits)) return '';
  if (international.test(number) && !trunkZero.test(number)) return `+${digits}`;
  const hasCode = withCode.test(number);
  const country = hasCode ? '' : countryOf();
  if (hasCode || country) {
    const [read] = readPhones(number, country);
    if (read) return read.e164;
    if (hasCode) return `+${digits.replace(/^00/, '')}`;
  }
  const national = digits.replace(/^0+/, '');
  if (country) return `${country} ${national}`;
  return national.length < digitsWithoutCountry ? '' : national.slice(-digitsWithoutCountry);
};

/**
 * The numbers of a cell as they are compared, without extensions: `+46315550122` where the country is known from the
 * number or from `country`, else the last nine digits. Short numbers and filler such as 00000000 are left out.
 */
export const comparedPhones = (cell: string, country: string): string[] => {
  const countryOf = () => readCountry(country) ?? '';
  const found = writtenNumbers(cell).map((one) => compared(one, countryOf));
  return [...new Set(found.filter(Boolean))];
};

const isWhole = (phone: string): boolean => phone.startsWith('+');

/** What one number has in common with another that may be the same: equal for all such, yet no proof of it. */
export const phoneEnding = (phone: string): string =>
  /^\+?\d+$/.test(phone) ? phone.replace('+', '').slice(-digitsWithoutCountry) : phone;

/** Two numbers with a country are the same only as wholes; one without is the same as any it could be. */
const isSamePhone = (a: string, b: string): boolean =>
  a === b || (!(isWhole(a) && isWhole(b)) && phoneEnding(a) === phoneEnding(b));

export const sharePhone = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.some((other) => isSamePhone(one, other)));
