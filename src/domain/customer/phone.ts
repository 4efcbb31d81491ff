import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type WrittenNumber, writtenNumbers } from './phone-cell';

export type Phone = {
  /** `+493012345678`, without the extension. */
  readonly e164: string;
  readonly extension: string;
};

const marks =
  /\b(whats\s?app|wa|wechat|viber|telegram|mobile|mob|cell|tel|phone|ph|fax|office|home|work|direct|m|t|p|f)\b\.?\s*(no\.?)?\s*[:：.]?|微信|手机|手機|电话|電話|座机|传真|[:：]/gi;
const longest = 500;

/** `00` and `+` before the country code mean the same; brackets round a trunk zero drop out: `+44 (0)20 …`. */
const dialled = (text: string): string =>
  text
    .trim()
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^(\+[\d\s]{1,5})\(0\)/, '$1');

/** Without `+` only a number this long can be taken to begin with a country code. */
const digitsWithCode = 11;

const readOne = ({ number: written, extension }: WrittenNumber, country: string): Phone | null => {
  const number = dialled(written.replace(marks, ' '));
  const digits = number.replace(/\D/g, '');
  if (digits.length < 6 || /\p{L}{3,}/u.test(number)) return null;
  const region = country ? (country as CountryCode) : undefined;
  const asWritten = parsePhoneNumberFromString(number, region);
  const withCode = digits.length < digitsWithCode || digits.startsWith('0') ? '' : `+${digits}`;
  const read = asWritten?.isValid() ? asWritten : parsePhoneNumberFromString(withCode);
  const found = read?.isValid() ? read : asWritten;
  if (!found?.isPossible()) return null;
  return { e164: found.number, extension };
};

/**
 * The numbers of a cell, several per cell, with extensions and marks such as WhatsApp; a number without country code is
 * read as one of `country` (ISO 3166-1 alpha-2, empty when unknown). What cannot be a number is left out.
 */
export const readPhones = (text: string, country: string): Phone[] => {
  if (text.length > longest) return [];
  const found = writtenNumbers(text)
    .map((one) => readOne(one, country))
    .filter((phone) => phone !== null);
  return [...new Map(found.map((phone) => [phone.e164 + phone.extension, phone])).values()];
};

/** The cell as its numbers in E.164 with extensions, or as it stands when none can be read. */
export const normalPhone = (text: string, country: string): string =>
  readPhones(text, country)
    .map(({ e164, extension }) => (extension ? `${e164} x${extension}` : e164))
    .join(', ') || text.trim();

/** The country (ISO 3166-1 alpha-2) that the first number with a country code rings in; empty when there is none. */
export const phoneCountry = (text: string): string => {
  for (const { number } of writtenNumbers(text.slice(0, longest))) {
    const dial = dialled(number.replace(marks, ' '));
    const country = dial.startsWith('+') ? parsePhoneNumberFromString(dial)?.country : undefined;
    if (country) return country;
  }
  return '';
};
