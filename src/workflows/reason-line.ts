import { readCountry } from '../domain/customer/country';
import type { Customer } from '../domain/customer/customer';
import type { RankedExcuse } from '../domain/follow-up/excuse';
import { type BuyerLanguage, buyerLanguage } from '../domain/inquiry/buyer-language';
import type { Inquiry } from '../domain/inquiry/inquiry';
import { languageOfCountry } from '../domain/inquiry/language-of-country';
import { lettersFor, topicOfText } from '../messages/letters-for';
import type { ReasonLine } from './agenda-line';
import type { Ports } from './ports';

/** Short texts tell little of the language they are in. */
const fewestCharacters = 40;

/** The language in which to write to a buyer: that of his latest inquiry, else that of his country. */
export const languageOf = (
  { id, country }: Pick<Customer, 'id' | 'country'>,
  inquiries: readonly Inquiry[],
): BuyerLanguage => {
  const own = inquiries.filter(
    ({ customerId, text }) => id !== '' && customerId === id && text.length >= fewestCharacters,
  );
  const latest = own.reduce<Inquiry | null>(
    (newest, one) => (newest && newest.received > one.received ? newest : one),
    null,
  );
  return latest ? buyerLanguage(latest.text) : languageOfCountry(readCountry(country) ?? '');
};

/**
 * A reason as the person reads it: a text that came with the register in the buyer's language, in the person's and in
 * Chinese; a text of the person's own as it stands on the Topics tab.
 */
export const reasonLine = (
  ports: Ports,
  { excuse }: RankedExcuse,
  language: BuyerLanguage,
): ReasonLine => {
  const topic = excuse.topic === 'other' ? excuse.id : excuse.topic;
  const known = topicOfText(excuse.text);
  if (!known) {
    const { id, text, meaning = '' } = excuse;
    return { id, topic, text, meaning, chinese: '', language: null };
  }
  const inWords = (one: BuyerLanguage): string => lettersFor(one).topics[known];
  const person = ports.language();
  const isChinese = person !== 'en' || language === 'zh-CN' || language === 'zh-TW';
  return {
    id: excuse.id,
    topic,
    text: inWords(language),
    meaning: person === language ? '' : inWords(person),
    chinese: isChinese ? '' : inWords('zh-CN'),
    language,
  };
};
