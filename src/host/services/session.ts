import type { Run } from '../runtime/run';
import { GoogleObject, type Methods } from './google-object';
import type { Service } from './service';

export class GoogleUser extends GoogleObject {
  readonly google = 'Base.User';
  constructor(readonly email: string) {
    super();
  }
}

export const user: Methods<GoogleUser> = {
  getEmail: (self) => self.email,
  toString: (self: GoogleUser) => self.email,
};

/** Simple triggers run without anybody's authorisation and may not know who is there. */
const effectiveUser = ({ run }: Service) =>
  new GoogleUser(run.world.authMode === 'FULL' ? run.world.user : '');

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Who sits there, where a trigger of somebody else runs: told only to colleagues of the same domain. */
export const activeUser = (run: Run): GoogleUser => {
  const { authMode, cause, user, person } = run.world;
  if (authMode !== 'FULL') return new GoogleUser('');
  if (cause === 'time') return new GoogleUser(user);
  return new GoogleUser(domainOf(user) === domainOf(person) ? person : '');
};

/** Regions that a language is not told apart by: its own, and those named like it. */
const homes: Record<string, string> = {
  en: 'US',
  ja: 'JP',
  ko: 'KR',
  pt: 'BR',
  ar: 'EG',
  cs: 'CZ',
};

/**
 * A language as Google has it: `en` and `de`, but `zh_TW` and `en_GB` where a region has a language of its own. The
 * reference only shows `en`; the others are from the logs of add-ons.
 */
const accountLanguage = (locale: string): string => {
  const [language = 'en', region] = locale.split(/[-_]/);
  const isOwn = !region || region === homes[language] || region === language.toUpperCase();
  return isOwn ? language : `${language}_${region}`;
};

export const session: Methods<Service> = {
  getActiveUser: ({ run }) => activeUser(run),
  getEffectiveUser: effectiveUser,
  getActiveUserLocale: ({ run }) => accountLanguage(run.world.userLocale),
  getScriptTimeZone: ({ run }) => run.world.program.manifest.timeZone ?? run.workbook.timeZone,
  getTemporaryActiveUserKey: ({ run }) => Buffer.from(run.world.user).toString('base64url'),
};
