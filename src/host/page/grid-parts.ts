import type { Language } from '../server/protocol';

/** The grid is most of the page's code: it comes while the frame around it is drawn and the workbook is read. */
export const loadGrid = () => import('./grid');

const words = {
  en: async () => (await import('./locales/english')).english,
  'zh-CN': async () => (await import('./locales/chinese-simplified')).chineseSimplified,
  'zh-TW': async () => (await import('./locales/chinese-traditional')).chineseTraditional,
};

/** What Univer itself says, in one language. */
export const loadWords = (language: Language): Promise<GridWords> => words[language]();

export type GridWords = Awaited<ReturnType<(typeof words)['en']>>;
