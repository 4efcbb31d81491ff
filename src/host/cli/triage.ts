import { extname } from 'node:path';
import type { Program } from '../runtime/program';
import { Desk, emptyWorkbook } from './desk';
import { bytesOf, readMailText } from './list-text';
import { Progress } from './progress';
import { Refused } from './refused';
import type { Setting } from './setting';
import type { Terminal } from './terminal';
import { type Verdict, verdictText } from './verdict-text';

/** A run compiles the rules anew, which costs as much as judging some hundred inquiries; so many share one. */
const perRun = 2500;

export type TriageOptions = { format?: 'text' | 'eml' | 'jsonl'; json?: boolean };

type Inquiry = { id: string; text: string; received?: string };
type Line = Inquiry | { error: string };

/** Judges an inquiry, each of those that a text holds, or one on each line of a file; needs no register. */
export const triage = async (
  path: string,
  options: TriageOptions,
  program: Program,
  setting: Setting,
  terminal: Terminal,
): Promise<void> => {
  const desk = new Desk(emptyWorkbook('', setting), null, program, setting, terminal);
  const format = options.format ?? formatOf(path);
  const input = path === '-' ? terminal.input : [await bytesOf(path, setting.words)];
  if (format === 'jsonl') return triageLines(desk, input, setting, terminal);
  const bytes = await allOf(input);
  if (bytes.toString('latin1').trim() === '')
    throw new Refused(`${path}: ${setting.words.emptyFile}`);
  if (isOtherFile(bytes)) throw new Refused(`${path}: ${setting.words.noInquiry}`);
  const inquiry = { id: path, text: readMailText(bytes) };
  const verdicts = await desk.ask<Verdict[]>('triage', {
    inquiries: [inquiry],
    inWords: !options.json,
    takeApart: format === 'text',
  });
  const heading = ({ id }: Verdict) => (verdicts.length > 1 ? `== ${id}\n` : '');
  const say = (verdict: Verdict) =>
    options.json
      ? `${JSON.stringify(verdict)}\n`
      : heading(verdict) + verdictText(verdict, setting.words, terminal.isRead);
  terminal.out(verdicts.map(say).join(''));
};

/** How spreadsheets, documents and pictures begin, in hexadecimal: .xlsx and .docx, PDF, .xls and .doc, PNG, JPEG, GIF. */
const otherFiles = ['504b0304', '25504446', 'd0cf11e0', '89504e47', 'ffd8ff', '47494638'];

const isWide = (bytes: Buffer): boolean =>
  bytes.length > 1 && [0xfffe, 0xfeff].includes(bytes.readUInt16BE(0));

/** A verdict on the bytes of such a file, or of any other that is no text, would be one on nothing. */
const isOtherFile = (bytes: Buffer): boolean =>
  otherFiles.some((sign) => bytes.toString('hex', 0, 8).startsWith(sign)) ||
  (bytes.includes(0) && !isWide(bytes));

const formatOf = (path: string): 'text' | 'eml' | 'jsonl' => {
  const extension = extname(path).toLowerCase();
  if (extension === '.jsonl' || extension === '.ndjson') return 'jsonl';
  return extension === '.eml' ? 'eml' : 'text';
};

const allOf = async (input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(piece);
  return Buffer.concat(pieces);
};

/** One line out for each line in, in their order; a line that cannot be read is answered by what is wrong with it. */
const triageLines = async (
  desk: Desk,
  input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { words }: Setting,
  terminal: Terminal,
): Promise<void> => {
  const progress = new Progress(terminal, words.judging, null);
  let waiting: Line[] = [];
  let count = 0;
  let unreadable = 0;
  const flush = async () => {
    const verdicts = await judge(desk, waiting);
    unreadable += verdicts.filter((verdict) => 'error' in verdict).length;
    progress.end();
    terminal.out(verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join(''));
    count += waiting.length;
    waiting = [];
    progress.show(count);
  };
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    waiting.push(readLine(line, count + waiting.length + 1, words.badJson));
    if (waiting.length >= perRun) await flush();
  }
  if (waiting.length > 0) await flush();
  progress.end();
  if (unreadable > 0) throw new Refused(words.badJson(`${unreadable} × jsonl`));
};

const readLine = (line: string, number: number, bad: (where: string) => string): Line => {
  try {
    const { id, text, received } = JSON.parse(line) as Partial<Inquiry>;
    if (typeof text !== 'string') return { error: bad(`line ${number}`) };
    const inquiry = { id: String(id ?? number), text };
    return typeof received === 'string' ? { ...inquiry, received } : inquiry;
  } catch {
    return { error: bad(`line ${number}`) };
  }
};

const judge = async (desk: Desk, lines: Line[]): Promise<(Verdict | { error: string })[]> => {
  const inquiries = lines.filter((line): line is Inquiry => !('error' in line));
  const verdicts = inquiries.length > 0 ? await desk.ask<Verdict[]>('triage', { inquiries }) : [];
  let next = 0;
  return lines.map((line) => ('error' in line ? line : (verdicts[next++] as Verdict)));
};

async function* linesOf(
  input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of input) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}
