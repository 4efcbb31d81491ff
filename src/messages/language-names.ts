import type { Language } from '../domain/settings';

/** Each language by its own name, the same whatever the reader speaks. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
};
