import type { Language } from '../domain/settings';
import { chineseSimplifiedPage } from './chinese-simplified-page';
import { chineseTraditionalPage } from './chinese-traditional-page';
import { englishPage } from './english-page';
import type { PageMessages } from './messages';

const byLanguage: Readonly<Record<Language, PageMessages>> = {
  en: englishPage,
  'zh-CN': chineseSimplifiedPage,
  'zh-TW': chineseTraditionalPage,
};

export const pageMessagesFor = (language: Language): PageMessages => byLanguage[language];
