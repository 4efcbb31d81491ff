import { buyerLanguage } from '../../domain/inquiry/buyer-language';
import type { QuestionKey } from '../../domain/inquiry/question';
import type { Language } from '../../domain/settings';
import { repliesFor } from '../../messages/replies-for';

export type BuyersQuestion = {
  /** As it is put to the buyer. */
  readonly asked: string;
  /** The same for the person, when that is another language. */
  readonly meaning: string;
};

/** A question in the language of the inquiry and in the person's; `null` when there is no such question. */
export const buyersQuestion = (
  key: string,
  inquiry: string,
  language: Language,
): BuyersQuestion | null => {
  const words = (of: Parameters<typeof repliesFor>[0]): string | undefined =>
    repliesFor(of).questions[key as QuestionKey];
  const asked = words(buyerLanguage(inquiry));
  const own = words(language);
  if (!asked) return null;
  return { asked, meaning: own && own !== asked ? own : '' };
};
