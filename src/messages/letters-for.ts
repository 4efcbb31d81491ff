import type { BuyerLanguage } from '../domain/inquiry/buyer-language';
import { letter as simplified } from './chinese-simplified/letter';
import { letter as traditional } from './chinese-traditional/letter.generated';
import { letter as english } from './english/letter';
import { arabic } from './letters/arabic';
import { french } from './letters/french';
import { german } from './letters/german';
import { portuguese } from './letters/portuguese';
import { russian } from './letters/russian';
import { spanish } from './letters/spanish';
import type { FirstTopic, LetterWords } from './shape/letter';

const byLanguage: Readonly<Record<BuyerLanguage, LetterWords>> = {
  en: english,
  'zh-CN': simplified,
  'zh-TW': traditional,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  ru: russian,
  ar: arabic,
};

/** Short texts to a buyer in his own language. */
export const lettersFor = (language: BuyerLanguage): LetterWords => byLanguage[language];

/** The topic whose text this is in any of the languages, as a new register says it; `null` for people's own texts. */
export const topicOfText = (text: string): FirstTopic | 'promise' | null => {
  for (const { topics } of Object.values(byLanguage)) {
    for (const [topic, words] of Object.entries(topics)) {
      if (words === text) return topic as FirstTopic | 'promise';
    }
  }
  return null;
};
