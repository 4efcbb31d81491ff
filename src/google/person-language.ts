import type { Language } from '../domain/settings';

/** Languages of Google accounts that are written in traditional characters. */
const traditional = /^zh[-_](tw|hk|mo|hant)/i;

/** The language of the person's Google account, as far as we speak it. */
export const personLanguage = (): Language => {
  const locale = Session.getActiveUserLocale();
  if (traditional.test(locale)) return 'zh-TW';
  return /^zh/i.test(locale) ? 'zh-CN' : 'en';
};
