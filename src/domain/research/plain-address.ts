import { baseOf, label, looksAlike } from '../inquiry/signals/sender';

/** Why an address deserves a second look before it is opened. */
export type AddressWarning =
  | { readonly kind: 'mixedScripts' | 'disguised' | 'number' | 'credentials' | 'notEncrypted' }
  | { readonly kind: 'lookAlike'; readonly of: string };

/** An address that may be opened, and what it really is. */
export type PlainAddress = {
  readonly url: string;
  /** The host as it is; empty for mail and telephone. */
  readonly host: string;
  readonly warnings: readonly AddressWarning[];
};

const openable = /^(https?|mailto|tel):/i;
const web = /^(https?):\/\/([^/?#\\]*)([^\s]*)$/i;
const longest = 2000;

/** Letters of other alphabets that are drawn as a Latin one. */
const drawnAlike: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcуyхxіiјjѕsԁdԛqԝwһhӏlνvοoαaιiκkρp0o1l'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? letter] as const] : [],
  ),
);

const drawn = (host: string): string =>
  [...host.toLowerCase()]
    .map((letter) => drawnAlike[letter] ?? letter)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');

/** Hosts that swindlers imitate, beside those that the register knows. */
const imitated = [
  'alibaba.com',
  'amazon.com',
  'dhl.com',
  'fedex.com',
  'gmail.com',
  'google.com',
  'hotmail.com',
  'linkedin.com',
  'made-in-china.com',
  'maersk.com',
  'microsoft.com',
  'outlook.com',
  'paypal.com',
  'whatsapp.com',
];

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
const isMixed = (host: string): boolean =>
  host.split('.').some((part) => scripts.filter((script) => script.test(part)).length > 1);

const imitates = (host: string, known: readonly string[]): AddressWarning[] => {
  const base = baseOf(host.toLowerCase());
  const of = [...known.map((one) => baseOf(one.toLowerCase())), ...imitated].find(
    (one) => one !== base && (drawn(one) === drawn(base) || looksAlike(label(one), label(base))),
  );
  return of ? [{ kind: 'lookAlike', of }] : [];
};

const warningsOf = (
  scheme: string,
  authority: string,
  host: string,
  known: readonly string[],
): AddressWarning[] => [
  ...(isMixed(host) ? [{ kind: 'mixedScripts' } as const] : []),
  ...(/(?:^|\.)xn--/i.test(host) ? [{ kind: 'disguised' } as const] : []),
  ...(/^\d+(?:\.\d+){0,3}$|^\[/.test(host) ? [{ kind: 'number' } as const] : []),
  ...(authority.includes('@') ? [{ kind: 'credentials' } as const] : []),
  ...(scheme === 'http' ? [{ kind: 'notEncrypted' } as const] : []),
  ...imitates(host, known),
];

/**
 * An address that people may open, or `null` for one of any other kind than https, http, mailto and tel. A name before
 * the host, which shows one host and leads to another, is taken off. `known` are hosts that the customer is known by.
 */
export const plainAddress = (text: string, known: readonly string[] = []): PlainAddress | null => {
  const address = text.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those hide what an address is
  if (address.length > longest || /[\s\u0000-\u001f\u007f]/.test(address)) return null;
  if (!openable.test(address)) return null;
  const [, scheme = '', authority = '', rest = ''] = web.exec(address) ?? [];
  if (scheme === '')
    return /^https?:/i.test(address) ? null : { url: address, host: '', warnings: [] };
  const host = authority.replace(/^.*@/, '').replace(/:\d*$/, '');
  if (host === '') return null;
  const open = authority.replace(/^.*@/, '');
  const warnings = warningsOf(scheme.toLowerCase(), authority, host, known);
  return { url: `${scheme.toLowerCase()}://${open}${rest}`, host, warnings };
};

/** The address of the site that a cell names, opened over https when it does not say how. */
export const siteAddress = (cell: string, known: readonly string[] = []): PlainAddress | null => {
  const site = cell.trim();
  if (site === '' || /\s/.test(site)) return null;
  return plainAddress(/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(site) ? site : `https://${site}`, known);
};
