import { readOctets } from './charset';
import { htmlText } from './html-text';
import { base64Octets, quotedPrintableOctets } from './transfer-encoding';

/** The readable part of a raw mail. */
export type MailBody = { readonly text: string; readonly attachments: readonly string[] };

type Part = {
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly string[];
};

const deepest = 6;
const mostParts = 60;

/** A header value with its RFC 2047 words decoded: `=?gb2312?B?...?=`. */
export const decodeWords = (value: string): string =>
  value
    .replace(/(\?=)\s{1,8}(=\?)/g, '$1$2')
    .replace(
      /=\?([\w-]{1,40})(?:\*[\w-]{1,10})?\?([bq])\?([^?\s]{0,4000})\?=/gi,
      (_, charset: string, encoding: string, words: string) =>
        readOctets(
          encoding.toLowerCase() === 'b' ? base64Octets(words) : quotedPrintableOctets(words, true),
          charset,
        ),
    );

/** Header lines unfolded into lower-case name and value; the first of a name counts. */
export const readHeaders = (block: string): Map<string, string> => {
  const headers = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]{1,80}/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
};

const parameter = (header: string, name: string): string =>
  new RegExp(`\\b${name}\\*?\\s{0,4}=\\s{0,4}(?:"([^"]{0,300})"|([^;\\s]{1,300}))`, 'i')
    .exec(header)
    ?.slice(1)
    .find(Boolean) ?? '';

const decodeText = (body: string, encoding: string, charset: string): string => {
  if (/base64/i.test(encoding)) return readOctets(base64Octets(body), charset);
  if (/quoted-printable/i.test(encoding)) return readOctets(quotedPrintableOctets(body), charset);
  return body;
};

const splitHead = (part: string): [string, string] => {
  const gap = /\r?\n\r?\n/.exec(part);
  return gap ? [part.slice(0, gap.index), part.slice(gap.index + gap[0].length)] : [part, ''];
};

const readPart = (headers: ReadonlyMap<string, string>, body: string, depth: number): Part => {
  const type = headers.get('content-type') ?? 'text/plain';
  const disposition = headers.get('content-disposition') ?? '';
  const file = decodeWords(parameter(disposition, 'filename') || parameter(type, 'name'));
  if (file && !/^text\/(plain|html)/i.test(type))
    return { text: '', html: '', attachments: [file] };
  if (file && /attachment/i.test(disposition)) return { text: '', html: '', attachments: [file] };
  const boundary = parameter(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary && depth < deepest) {
    return joinParts(
      body
        .split(`--${boundary}`)
        .slice(1, mostParts)
        .filter((part) => !part.startsWith('--'))
        .map((part) => {
          const [head, inner] = splitHead(part.replace(/^\r?\n/, ''));
          return readPart(readHeaders(head), inner, depth + 1);
        }),
    );
  }
  if (!/^text\//i.test(type) && headers.has('content-type'))
    return { text: '', html: '', attachments: file ? [file] : [] };
  const text = decodeText(
    body,
    headers.get('content-transfer-encoding') ?? '',
    parameter(type, 'charset') || 'utf-8',
  );
  return /^text\/html/i.test(type)
    ? { text: '', html: text, attachments: [] }
    : { text, html: '', attachments: [] };
};

const joinParts = (parts: readonly Part[]): Part => ({
  text: parts
    .map((part) => part.text)
    .filter(Boolean)
    .join('\n'),
  html: parts
    .map((part) => part.html)
    .filter(Boolean)
    .join('\n'),
  attachments: parts.flatMap((part) => part.attachments),
});

/** Headers of a mail may be pasted without its parts: what follows them as plain words is its text. */
const plainWords = (body: string): string =>
  /^--\S/m.test(body) || !/\p{L}{2,} \p{L}{2,}|[\u3040-\u9fff]{4}/u.test(body.slice(0, 2000))
    ? ''
    : body;

/** The text of a raw mail's body, from the plain part where there is one, else from the HTML as it is shown. */
export const readMailBody = (headers: ReadonlyMap<string, string>, body: string): MailBody => {
  const part = readPart(headers, body, 0);
  return {
    text: part.text.trim() ? part.text : htmlText(part.html) || plainWords(body),
    attachments: part.attachments,
  };
};
