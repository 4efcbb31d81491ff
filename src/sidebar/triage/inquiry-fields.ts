import type { InquiryFields } from '../../domain/inquiry/inquiry';
import type { Language } from '../../domain/settings';
import type { FieldName } from './triage-draft';

/** Always shown, since a first reply needs them; the others only when they were found. */
export const mainFields: readonly FieldName[] = [
  'contact',
  'company',
  'email',
  'phone',
  'country',
  'site',
  'product',
  'quantity',
];
const otherFields: readonly FieldName[] = [
  'deadline',
  'incoterm',
  'port',
  'certificates',
  'payment',
  'target_price',
  'samples',
  'reply_to',
];

/** The name of a country in the person's language; what is no code stays as it is. */
export const countryName = (country: string, language: Language): string => {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
};

const readAs = (fields: InquiryFields, name: FieldName, language: Language): string => {
  const value = fields[name] ?? '';
  if (typeof value !== 'string') return value.join(', ');
  return name === 'country' ? countryName(value, language) : value;
};

export type FieldValues = Readonly<Partial<Record<FieldName, string>>>;

/** What was read, with what the person put in its place. */
export const fieldValues = (
  fields: InquiryFields,
  edits: FieldValues,
  language: Language,
): FieldValues =>
  Object.fromEntries(
    [...mainFields, ...otherFields]
      .map((name) => [name, edits[name] ?? readAs(fields, name, language)] as const)
      .filter(([name, value]) => value !== '' || mainFields.includes(name) || name in edits),
  );

/** The fields as the script takes them, without the empty ones. */
export const fieldsToSend = (values: FieldValues) => {
  const { certificates, ...texts } = values;
  const filled = Object.entries(texts).filter(([, value]) => value?.trim());
  const list = certificates?.split(/[,，、]/).flatMap((name) => name.trim() || []) ?? [];
  return {
    ...(Object.fromEntries(filled) as Omit<FieldValues, 'certificates'>),
    ...(list.length > 0 && { certificates: list }),
  };
};

/** What tells who wrote, as one text that changes when the person does. */
export const identityOf = ({ email, phone, site, company, contact }: FieldValues): string =>
  [email, phone, site, company, contact].map((value) => value ?? '').join('\n');

/** Who wrote by the text alone, whatever a person has put right beside it. */
export const senderAsRead = ({ email = '', phone = '', site = '', ...names }: InquiryFields) =>
  identityOf({ email, phone, site, company: names.company ?? '', contact: names.contact ?? '' });
