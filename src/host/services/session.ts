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
const activeUser = ({ run }: Service) =>
  new GoogleUser(run.world.authMode === 'FULL' ? run.world.user : '');

export const session: Methods<Service> = {
  getActiveUser: activeUser,
  getEffectiveUser: activeUser,
  getActiveUserLocale: ({ run }) => run.world.userLocale.replace(/[-_].*$/, ''),
  getScriptTimeZone: ({ run }) => run.world.program.manifest.timeZone ?? run.workbook.timeZone,
  getTemporaryActiveUserKey: ({ run }) => Buffer.from(run.world.user).toString('base64url'),
};
