import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What the server knows of itself and of the one session it keeps. */
export type Session = {
  readonly host: string;
  readonly origin: string;
  readonly cookieName: string;
  readonly secret: string;
};

/** The header that a page of another site cannot send without asking first, which is never allowed. */
export const ownHeader = 'x-portbook';

const longestUrl = 2048;

/**
 * Why a request is turned away; null when it may pass. Any web page open in the same browser can send requests to a
 * server on this machine, and any name can be made to resolve to it.
 */
export const refusal = (request: IncomingMessage, session: Session): [number, string] | null => {
  const { method, headers, url = '' } = request;
  if (headers.host !== session.host) return [421, 'This server answers to its own address only.'];
  if (method !== 'GET' && method !== 'POST') return [405, 'Only GET and POST are served.'];
  if (url.length > longestUrl) return [414, 'The address is too long.'];
  if (headers.origin !== undefined && headers.origin !== session.origin)
    return [403, 'Requests from other origins are refused.'];
  if (!isOwnSite(headers['sec-fetch-site'])) return [403, 'Requests from other sites are refused.'];
  return method === 'POST' ? refusalOfPost(request, session) : null;
};

const isOwnSite = (site: string | string[] | undefined): boolean =>
  site === undefined || site === 'same-origin' || site === 'none';

const refusalOfPost = ({ headers }: IncomingMessage, session: Session): [number, string] | null => {
  if (headers.origin !== session.origin) return [403, 'A POST must name its origin.'];
  if (headers[ownHeader] !== '1') return [403, 'A POST must carry the header of the page.'];
  return null;
};

export const isSignedIn = ({ headers }: IncomingMessage, session: Session): boolean => {
  const cookies = (headers.cookie ?? '').split(/;\s*/);
  const prefix = `${session.cookieName}=`;
  const own = cookies.filter((cookie) => cookie.startsWith(prefix));
  return own.length === 1 && isSame(own[0]?.slice(prefix.length) ?? '', session.secret);
};

/** Compares without telling by its duration how much was right. */
export const isSame = (given: string, secret: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
};
