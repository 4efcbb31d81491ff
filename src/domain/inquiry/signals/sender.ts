import { domainOf, isFreeMail, isRelay } from '../fields/email';
import type { InquiryFields } from '../inquiry';
import type { Letter } from '../reading/letter';
import type { Flag, Signal } from './signal';

const scam = (name: string, flag: Flag, text: string): Signal => ({
  name,
  for: 'scam',
  flag,
  text,
  value: 1,
});

const disguised =
  /\.(?:pdf|docx?|xlsx?|jpe?g|png|txt|ppt)\s?\.(?:zip|rar|7z|exe|html?|iso|img|scr|js|z|gz|tgz|ace|cab|arj|lzh|r\d\d|com|bat|vbs|lnk|jar|xz|uue)\b/i;
const program =
  /\.(?:exe|scr|js|jse|vbs|vbe|iso|img|ace|bat|cmd|jar|hta|html?|lnk|lzh|cab|arj|r\d\d|uue|z|msi|pif|wsf|docm|xlsm|xz|gz|tgz)$/i;
const packed = /\.(?:zip|rar|7z)$/i;
const ending =
  /\.(?:(?:pdf|docx?|xlsx?|jpe?g|png)\s?\.(?:zip|rar|7z|exe|html?|iso|img|scr|js|z|gz|tgz|ace|cab|arj|lzh|r\d\d|com|bat|vbs|lnk|jar|xz|uue)|exe|scr|vbs|iso|ace|hta|lzh|arj|rar|7z|zip|html|docm|xlsm|img)\b/gi;
const beforeEnding = /[\p{L}\d_()-]{1,60}$/u;
const longestName = 60;
const mostFiles = 40;

/** Files named in the text, found by their endings: what stands before one is its name. */
const filesNamed = (text: string): string[] => {
  const found: string[] = [];
  for (const end of text.matchAll(ending)) {
    const before = text.slice(Math.max(0, end.index - longestName), end.index);
    const name = beforeEnding.exec(before)?.[0];
    if (name) found.push(name + end[0]);
    if (found.length >= mostFiles) break;
  }
  return found;
};

const fileSignals = (letter: Letter): Signal[] => {
  const names = [...letter.attachments, ...filesNamed(letter.body.slice(0, 20_000))];
  const dangerous = names.find((name) => disguised.test(name) || program.test(name.trim()));
  if (dangerous) return [scam('dangerousFile', 'hard', dangerous.trim())];
  const archive = names.find((name) => packed.test(name.trim()));
  return archive ? [scam('packedFile', 'soft', archive.trim())] : [];
};

export const label = (host: string): string => {
  const parts = host.split('.');
  const isSecondLevel =
    parts.length > 2 && /^(?:com?|org|net|gov|edu|ac)$/.test(parts[parts.length - 2]!);
  return parts[parts.length - (isSecondLevel ? 3 : 2)] ?? host;
};

export const baseOf = (host: string): string =>
  host
    .split('.')
    .slice(-(label(host) === host.split('.').slice(-3)[0] ? 3 : 2))
    .join('.');

/** Whether two names differ only by what a hasty reader misses: one letter more, less, changed or swapped. */
export const looksAlike = (one: string, other: string): boolean => {
  if (
    one === other ||
    Math.abs(one.length - other.length) > 1 ||
    Math.min(one.length, other.length) < 5
  )
    return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return Math.max(one.length, other.length) - start - end <= 2;
};

const addressSignals = (letter: Letter): Signal[] => {
  const from = letter.from?.email.toLowerCase();
  const reply = letter.replyTo?.email.toLowerCase();
  if (!from || !reply || from === reply || isRelay(from)) return [];
  const [sender, answer] = [domainOf(from), domainOf(reply)];
  if (baseOf(sender) === baseOf(answer)) {
    return isFreeMail(sender) ? [scam('replyToOtherMailbox', 'soft', reply)] : [];
  }
  if (looksAlike(label(sender), label(answer))) return [scam('lookAlikeDomain', 'hard', reply)];
  if (label(sender) === label(answer)) return [scam('replyToOtherDomain', 'soft', reply)];
  return [scam('replyToOtherDomain', 'hard', reply)];
};

const siteSignals = (fields: InquiryFields): Signal[] => {
  if (!fields.email || !fields.site || isFreeMail(domainOf(fields.email))) return [];
  const [mail, site] = [domainOf(fields.email), fields.site];
  if (baseOf(mail) === baseOf(site)) return [];
  if (looksAlike(label(mail), label(site))) return [scam('lookAlikeDomain', 'hard', mail)];
  return label(mail) === label(site)
    ? [scam('siteDiffers', 'soft', mail)]
    : [scam('siteDiffers', 'soft', mail)];
};

/** What the sender's addresses and files say, apart from his words. */
export const findSenderSignals = (letter: Letter, fields: InquiryFields): Signal[] => [
  ...fileSignals(letter),
  ...addressSignals(letter),
  ...siteSignals(fields),
];
