import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { isSame, type Session } from './gate';
import { RequestRefused } from './request-refused';

const fresh = (): string => randomBytes(32).toString('base64url');

/** The token in the printed address opens the workbench once and is exchanged for a cookie. */
export class SignIn {
  readonly secret = fresh();
  private token = fresh();

  constructor(
    private readonly session: () => Session,
    /** Told the next address when one was used up, for another browser. */
    private readonly onUsed: (address: string) => void,
  ) {}

  get address(): string {
    return `${this.session().origin}/?token=${this.token}`;
  }

  enter(token: string, isSignedIn: boolean, response: ServerResponse): void {
    const isRight = isSame(token, this.token);
    if (!isRight && !isSignedIn)
      throw new RequestRefused(403, 'This address was used up; the terminal shows the next one.');
    if (isRight) {
      this.token = fresh();
      const { cookieName } = this.session();
      const cookie = `${cookieName}=${this.secret}; Path=/; HttpOnly; SameSite=Strict`;
      response.setHeader('set-cookie', cookie);
      this.onUsed(this.address);
    }
    response.writeHead(303, { location: '/' }).end();
  }
}
