import type { Language } from '../domain/settings';
import { chineseSimplified } from './chinese-simplified';
import { chineseTraditional } from './chinese-traditional';
import { english } from './english';
import type { Messages } from './messages';

const byLanguage: Readonly<Record<Language, Messages>> = {
  en: english,
  'zh-CN': chineseSimplified,
  'zh-TW': chineseTraditional,
};

/** Every language's words, for reading back what a cell says whoever wrote it. */
export const allMessages: readonly Messages[] = Object.values(byLanguage);

export const messagesFor = (language: Language): Messages => byLanguage[language];
