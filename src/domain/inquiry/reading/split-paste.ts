import { labelOf } from './labels';

const rule =
  /^\s{0,4}(?:[-=*_~#]{5,200}|—{3,80}|(?:询盘|inquiry|message|email|邮件)\s?#?\d{1,4}\s?[:：.]?)\s{0,4}$/i;
/** Fewer characters are no inquiry of their own, and stay with the one above. */
const fewest = 15;
/** Fewer characters above a rule are a heading, fewer below it a signature, unless they ask for something. */
const heading = 40;
const signature = 90;

const headerLines = 6;
const isHeader = (line: string): boolean => /^(?:[a-z-]{1,30}:|\s+\S)/i.test(line);

/** The header lines a mail begins with, in any language they are shown in; a line above them is still the same header. */
const beginsMail = (lines: readonly string[], at: number): boolean => {
  if (isHeader(lines[at - 1] ?? '')) return false;
  if (label(lines[at]) !== 'from') return false;
  const next = [lines[at + 1], lines[at + 2], lines[at + 3]].map(label);
  return next.some(
    (name) => name === 'subject' || name === 'to' || name === 'date' || name === 'replyTo',
  );
};

/** What the mail that begins here is about, without the signs of an answer. */
const subjectAt = (lines: readonly string[], at: number): string => {
  const line = lines.slice(at, at + headerLines).find((one) => label(one) === 'subject') ?? '';
  return line
    .slice(line.search(/[:：]/) + 1)
    .replace(/^(?:\s*(?:re|aw|wg|fwd?|sv|tr|rv|回复|答复|转发|回覆)\s*[:：])+/i, '')
    .trim();
};

/** Mails one below the other are parted where the paste begins with one; one about the same is quoted by the first. */
const otherMails = (lines: readonly string[]): ReadonlySet<number> => {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0 || !beginsMail(lines, first)) return new Set();
  const subjects = new Set([subjectAt(lines, first)]);
  const starts = lines.flatMap((_, at) => {
    if (at <= first || !beginsMail(lines, at) || isQuoted(lines, at)) return [];
    const isNew = !subjects.has(subjectAt(lines, at));
    subjects.add(subjectAt(lines, at));
    return isNew ? [at] : [];
  });
  return new Set(starts);
};

const label = (line: string | undefined): string | undefined => {
  const name = /^\s{0,4}([^:：]{1,24})[:：]/.exec((line ?? '').slice(0, 200))?.[1];
  return name ? labelOf(name) : undefined;
};

const isQuoted = (lines: readonly string[], at: number): boolean =>
  lines
    .slice(Math.max(0, at - 2), at)
    .some((line) =>
      /original message|forwarded|原始邮件|转发|ursprüngliche|weitergeleitet|mensaje original|message d'origine|^[>|]/i.test(
        line,
      ),
    );

/**
 * Parts a paste that holds several inquiries: at ruled lines, at numbered headings and where a new mail's header
 * begins (a mail quoted inside another is no new one). One inquiry stays one.
 */
export const splitPaste = (pasted: string): string[] => {
  const lines = pasted.replace(/\r\n?/g, '\n').split('\n');
  const parts: string[][] = [[]];
  const mails = otherMails(lines);
  lines.forEach((line, at) => {
    if (rule.test(line)) {
      const above = parts[parts.length - 1]!;
      const isBetween = above.length === 0 || saysSomething(opening(above), heading);
      if (isBetween && beginsInquiry(lines, at + 1)) parts.push([]);
      else above.push(line);
      return;
    }
    if (mails.has(at)) parts.push([]);
    parts[parts.length - 1]!.push(line);
  });
  const whole: string[] = [];
  for (const text of parts.map((part) => part.join('\n').trim()).filter(Boolean)) {
    if (text.length < fewest && whole.length > 0) whole.push(`${whole.pop()}\n${text}`);
    else whole.push(text);
  }
  return whole.length > 1 ? whole : [pasted];
};

/** So much of a part tells a heading from an inquiry; a part may grow long, and is looked at for each rule below it. */
const opening = (part: readonly string[]): string =>
  part
    .slice(0, 20)
    .map((line) => line.trim().slice(0, 2 * heading))
    .join('\n')
    .trim();

const saysSomething = (text: string, enough: number): boolean =>
  text.length >= enough || /[?？]|报价|price|quote/i.test(text);

/** A rule parts inquiries only when enough text follows: a line of dashes above a signature does not. */
const beginsInquiry = (lines: readonly string[], at: number): boolean => {
  const following: string[] = [];
  for (const line of lines.slice(at, at + 60)) {
    if (rule.test(line)) break;
    following.push(line);
  }
  return saysSomething(following.join('\n').trim(), signature) || beginsMail(lines, at);
};
