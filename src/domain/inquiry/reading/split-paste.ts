import { labelOf } from './labels';

const rule =
  /^\s{0,4}(?:[-=*_~#]{5,200}|—{3,80}|(?:询盘|inquiry|message|email|邮件)\s?#?\d{1,4}\s?[:：.]?)\s{0,4}$/i;
const fewest = 15;

/** The header lines a mail begins with, in any language they are shown in. */
const beginsMail = (lines: readonly string[], at: number): boolean => {
  const first = label(lines[at]);
  if (first !== 'from') return false;
  const next = [lines[at + 1], lines[at + 2], lines[at + 3]].map(label);
  return next.some(
    (name) => name === 'subject' || name === 'to' || name === 'date' || name === 'replyTo',
  );
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
  lines.forEach((line, at) => {
    if (rule.test(line)) {
      if (beginsInquiry(lines, at + 1)) parts.push([]);
      else parts[parts.length - 1]!.push(line);
      return;
    }
    if (beginsMail(lines, at) && !isQuoted(lines, at)) parts.push([]);
    parts[parts.length - 1]!.push(line);
  });
  const whole = parts.map((part) => part.join('\n').trim()).filter((part) => part.length >= fewest);
  return whole.length > 0 ? whole : [pasted];
};

/** A rule parts inquiries only when enough text follows: a line of dashes above a signature does not. */
const beginsInquiry = (lines: readonly string[], at: number): boolean => {
  const following: string[] = [];
  for (const line of lines.slice(at, at + 60)) {
    if (rule.test(line)) break;
    following.push(line);
  }
  const text = following.join('\n').trim();
  return (
    text.length >= 90 ||
    (following.length > 0 && beginsMail(lines, at)) ||
    /[?？]|报价|price|quote/i.test(text)
  );
};
