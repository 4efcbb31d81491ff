import type { Item } from '../inquiry';
import { type Chat, readChat } from './chat';
import { htmlText, looksLikeHtml } from './html-text';
import { itemTable } from './item-table';
import { type Label, labelOf } from './labels';
import { decodeWords, readHeaders, readMailBody } from './mime';
import { partQuote } from './quotes';
import { repeats, withoutRepetition } from './repetition';
import { formRows } from './rows';

export type Address = { readonly name: string; readonly email: string };

/** A `Label: value` line found in the body. */
export type FormLine = { readonly label: Label; readonly value: string; readonly at: number };

/** An inquiry as it was read, whatever it was pasted from. */
export type Letter = {
  readonly from: Address | null;
  readonly replyTo: Address | null;
  /** Addresses of To and Cc: ours, not the buyer's. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly date: string;
  /** The writer's own words, without headers and quoted mails. */
  readonly body: string;
  readonly attachments: readonly string[];
  readonly form: readonly FormLine[];
  /** What the text was copied from; empty for plain words. */
  readonly carriedBy: 'mail' | Chat['by'] | '';
  /** The goods of a table among the words. */
  readonly table: readonly Item[];
  /** Whether the text is mostly the same words over and over. */
  readonly repeats: boolean;
};

const address = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/;

/** Reads `"Name" <mail>` and its variants; `null` when no address is in it. */
export const readAddress = (value: string): Address | null => {
  const decoded = decodeWords(value.slice(0, 1000));
  const email = address.exec(decoded)?.[0];
  if (!email) return null;
  const name = decoded
    .replace(email, '')
    .replace(/[<>"'()[\]]|mailto:/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return { name, email };
};

const headerLabels: ReadonlySet<Label> = new Set([
  'from',
  'replyTo',
  'to',
  'subject',
  'date',
  'attachment',
]);

const lineLabel = (line: string): { label: Label; value: string } | null => {
  const parts =
    /^\s{0,8}([^:：=\t]{1,48}?)\s{0,4}[:：=\t]\s{0,8}(.{0,2000})$/.exec(line) ??
    /^\s{0,8}[【[]([^】\]]{1,24})[】\]]\s{0,4}(.{1,2000})$/.exec(line);
  if (!parts) return null;
  const label = labelOf(parts[1]!);
  return label ? { label, value: parts[2]!.trim() } : null;
};

type Head = {
  readonly lines: ReadonlyMap<Label, string>;
  readonly attachments: string[];
  readonly body: string;
};

/** The header lines at the top, raw or as a mail program shows them in its own language. */
const readHead = (text: string): Head => {
  const lines = new Map<Label, string>();
  const attachments: string[] = [];
  const rows = text.split('\n');
  let row = 0;
  for (; row < rows.length && row < 200; row++) {
    const line = rows[row]!;
    if (line.trim() === '' && lines.size === 0 && row < 3) continue;
    const found = lineLabel(line);
    if (!found || !headerLabels.has(found.label)) break;
    if (found.label === 'attachment') attachments.push(...fileNames(found.value));
    else if (!lines.has(found.label)) lines.set(found.label, decodeWords(found.value));
  }
  const isHead = lines.has('subject') || address.test(lines.get('from') ?? '');
  return isHead || attachments.length > 0
    ? { lines, attachments, body: rows.slice(row).join('\n') }
    : { lines: new Map(), attachments: [], body: text };
};

/** File names in a list such as `PO.pdf.rar, drawing.dwg (1.2 MB)`. */
export const fileNames = (list: string): string[] =>
  list
    .slice(0, 1000)
    .match(
      /[^\s,;:"'<>|()[\]][^,;:"'<>|()[\]\n]{0,80}?\.[a-z][a-z0-9]{1,4}\b(?:\.[a-z0-9]{2,4}\b)?/gi,
    ) ?? [];

const rawMail = /^(?:[\w-]{2,40}:.{0,2000}\n(?:[ \t].{0,2000}\n){0,40}){2,200}/;

const readRaw = (text: string): Letter | null => {
  const gap = text.indexOf('\n\n');
  const block = gap < 0 ? '' : text.slice(0, Math.min(gap, 20_000) + 1);
  if (
    !/^(content-type|mime-version|message-id|received|return-path|content-transfer-encoding):/im.test(
      block,
    )
  )
    return null;
  if (!rawMail.test(block)) return null;
  const headers = readHeaders(block);
  const mail = readMailBody(headers, text.slice(gap + 2));
  return letter(
    {
      from: headers.get('from') ?? '',
      replyTo: headers.get('reply-to') ?? '',
      to: `${headers.get('to') ?? ''} ${headers.get('cc') ?? ''}`,
      subject: decodeWords(headers.get('subject') ?? ''),
      date: headers.get('date') ?? '',
    },
    mail.text,
    mail.attachments,
    'mail',
  );
};

type Heading = { from: string; replyTo: string; to: string; subject: string; date: string };

const letter = (
  heading: Heading,
  body: string,
  attachments: readonly string[],
  carriedBy: Letter['carriedBy'],
): Letter => {
  const shown = looksLikeHtml(body) ? htmlText(body) : body;
  const said = partQuote(shown).text;
  const own = formRows(withoutRepetition(said));
  const form = readForm(own);
  return {
    from: readAddress(heading.from),
    replyTo: readAddress(heading.replyTo),
    to: (heading.to.slice(0, 4000).match(new RegExp(address, 'g')) ?? []).map((to) =>
      to.toLowerCase(),
    ),
    subject: heading.subject,
    date: heading.date,
    body: own,
    attachments: [...attachments, ...fileNames(attachmentLines(form))],
    form,
    carriedBy,
    table: itemTable(said),
    repeats: repeats(said),
  };
};

const attachmentLines = (form: readonly FormLine[]): string =>
  form
    .filter((line) => line.label === 'attachment')
    .map((line) => line.value)
    .join(', ');

/** Every `Label: value` line of the text; a label alone on its line takes the next line as its value. */
export const readForm = (body: string): FormLine[] => {
  const found: FormLine[] = [];
  let at = 0;
  const rows = body.split('\n');
  rows.forEach((row, index) => {
    const line = row.length > 2 && row.length < 2100 ? lineLabel(row.replace(/\|/g, '\t')) : null;
    if (line) {
      const value = line.value || (rows[index + 1] ?? '').trim().slice(0, 300);
      found.push({
        label: line.label,
        value,
        at: line.value ? at + row.indexOf(line.value) : at + row.length + 1,
      });
    }
    at += row.length + 1;
  });
  return found;
};

const manyBlankLines = /(?:\n[ \t]{0,80}){4,}/g;

/** Reads pasted text: a raw mail, a mail as a program shows it, a chat export, a form or plain words. */
export const readLetter = (pasted: string): Letter => {
  const text = pasted
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(manyBlankLines, '\n\n\n');
  const raw = readRaw(text.replace(/^\s{1,20}/, ''));
  if (raw) return raw;
  const head = readHead(text);
  const of = (label: Label) => head.lines.get(label) ?? '';
  const heading = {
    from: of('from'),
    replyTo: of('replyTo'),
    to: of('to'),
    subject: of('subject'),
    date: of('date'),
  };
  const chat = heading.from || heading.subject ? null : readChat(head.body);
  if (chat) {
    const said = letter(heading, chat.text, head.attachments, chat.by);
    return { ...said, from: said.from ?? { name: chat.writer, email: '' } };
  }
  const isMail = heading.from || heading.subject;
  const read = letter(heading, head.body, head.attachments, isMail ? 'mail' : '');
  return heading.from && !read.from ? { ...read, from: { name: heading.from, email: '' } } : read;
};
