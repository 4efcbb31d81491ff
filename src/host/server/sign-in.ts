import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { isSame, type Session } from './gate';
import { RequestRefused } from './request-refused';

const fresh = (): string => randomBytes(32).toString('base64url');

/** The token in the printed address opens the workbench once and is exchanged for a cookie. */
export class SignIn {
  readonly secret = fresh();
  private token = fresh();
  private isToldAgain = false;

  constructor(
    private readonly session: () => Session,
    /** Told the next address once somebody comes with one that was used up, from another browser maybe. */
    private readonly onAsked: (address: string) => void,
  ) {}

  get address(): string {
    return `${this.session().origin}/?token=${this.token}`;
  }

  enter(token: string, isSignedIn: boolean, response: ServerResponse): void {
    const isRight = isSame(token, this.token);
    if (!isRight && !isSignedIn) {
      this.tellAgain();
      const said = 'This address was used up; the terminal shows the next one.';
      throw new RequestRefused(403, said, 'usedUp');
    }
    if (isRight) {
      this.token = fresh();
      this.isToldAgain = false;
      const { cookieName } = this.session();
      const cookie = `${cookieName}=${this.secret}; Path=/; HttpOnly; SameSite=Strict`;
      response.setHeader('set-cookie', cookie);
    }
    response.writeHead(303, { location: '/' }).end();
  }

  /** Once for each address, or whoever guesses would fill the terminal. */
  tellAgain(): void {
    if (this.isToldAgain) return;
    this.isToldAgain = true;
    this.onAsked(this.address);
  }
}
