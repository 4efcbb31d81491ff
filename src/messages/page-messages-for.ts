import type { Language } from '../domain/settings';
import type { PageMessages } from './messages';

const byLanguage: Readonly<Record<Language, () => Promise<PageMessages>>> = {
  en: async () => (await import('./english-page')).englishPage,
  'zh-CN': async () => (await import('./chinese-simplified-page')).chineseSimplifiedPage,
  'zh-TW': async () => (await import('./chinese-traditional-page')).chineseTraditionalPage,
};

/** The words of one language; the page reads no other. */
export const pageMessagesFor = (language: Language): Promise<PageMessages> =>
  byLanguage[language]();
