import type { BuyerLanguage } from '../domain/inquiry/buyer-language';
import { reply as simplified } from './chinese-simplified/reply';
import { reply as traditional } from './chinese-traditional/reply.generated';
import { reply as english } from './english/reply';
import { arabic } from './replies/arabic';
import { french } from './replies/french';
import { german } from './replies/german';
import { portuguese } from './replies/portuguese';
import { russian } from './replies/russian';
import { spanish } from './replies/spanish';
import type { ReplyWords } from './shape/reply';

const byLanguage: Readonly<Record<BuyerLanguage, ReplyWords>> = {
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

/** The sentences of a reply in the buyer's language. */
export const repliesFor = (language: BuyerLanguage): ReplyWords => byLanguage[language];
