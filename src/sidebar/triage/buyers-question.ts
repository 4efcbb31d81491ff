import type { Language } from '../../domain/settings';
import type { PageMessages } from '../../messages/messages';
import { pageMessagesFor } from '../../messages/page-messages-for';

const hanCharacters = /\p{Script=Han}/gu;

/** A buyer who writes Chinese is asked in the person's own Chinese, anybody else in English. */
const buyersMessages = (inquiry: string, language: Language): PageMessages => {
  const han = inquiry.match(hanCharacters)?.length ?? 0;
  if (han * 5 < inquiry.length) return pageMessagesFor('en');
  return pageMessagesFor(language === 'en' ? 'zh-CN' : language);
};

export type BuyersQuestion = {
  /** As it is put to the buyer. */
  readonly asked: string;
  /** The same for the person, when that is another language. */
  readonly meaning: string;
};

/** The best question, in the buyer's language and in the person's; `null` when there is no such question. */
export const buyersQuestion = (
  key: string,
  inquiry: string,
  language: Language,
): BuyersQuestion | null => {
  const asked = buyersMessages(inquiry, language).triage.questions[key];
  const own = pageMessagesFor(language).triage.questions[key];
  if (!asked) return null;
  return { asked, meaning: own && own !== asked ? own : '' };
};
