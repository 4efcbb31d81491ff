import { type BuyerLanguage, buyerLanguage } from '../../domain/inquiry/buyer-language';
import type { QuestionKey } from '../../domain/inquiry/question';
import type { Language } from '../../domain/settings';
import { repliesFor } from '../../messages/replies-for';

export type BuyersQuestion = {
  /** As it is put to the buyer. */
  readonly asked: string;
  /** The same for the person, when that is another language. */
  readonly meaning: string;
};

/** Who reads the one way of writing Chinese reads the other. */
const isChinese = (language: BuyerLanguage): boolean => language.startsWith('zh');

/** A question in the language of the inquiry and in the person's; `null` when there is no such question. */
export const buyersQuestion = (
  key: string,
  inquiry: string,
  language: Language,
): BuyersQuestion | null => {
  const buyers = buyerLanguage(inquiry);
  const asked: string | undefined = repliesFor(buyers).questions[key as QuestionKey];
  if (!asked) return null;
  const isUnderstood = isChinese(buyers) ? isChinese(language) : buyers === language;
  return { asked, meaning: isUnderstood ? '' : repliesFor(language).questions[key as QuestionKey] };
};
