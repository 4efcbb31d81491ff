import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Program } from '../runtime/program';
import { Desk, openWorkbook } from './desk';
import { chosenClasses, chosenColumns, dateOrders, type ImportChoices } from './import-choices';
import { isXlsx, readListGrid } from './list-grid';
import { bytesOf, readListText } from './list-text';
import { Progress } from './progress';
import { BrokenOff, Refused } from './refused';
import { writeRejected } from './rejected-rows';
import type { Setting } from './setting';
import type { Terminal } from './terminal';
import type { ImportCounts, Words } from './words';

/** Google gives a run six minutes; this many rows take a small part of them. */
const rowsPerChunk = 5000;
const rejectedShown = 20;
const dateKeys = ['lastContact', 'nextFollowUp'];

type Column = { header: string; key: string | null };
type Table = {
  name: string;
  columns: Column[];
  rows: string[][];
  titleRows: number;
  problems: { kind: string; row: number }[];
  /** What the columns of the register are called. */
  names?: Readonly<Record<string, string>>;
};
type Value = { row: number; key: string; text: string };
type Rejected = { row: number; reason: string };
type Plan = {
  counts: ImportCounts & { toDecide?: number };
  rejected?: Rejected[];
  duplicates?: { row: number; of: number }[];
  unreadable?: Value[];
  /** Dates of which the month alone is said. */
  months?: Value[];
  classes?: { text: string; rows: number; meaning: string }[];
  cadence?: Readonly<Record<string, number>>;
  dateOrder?: string | null;
};
/** What was read out of the file, and how, for the person to check. */
type Reading = Pick<Table, 'columns' | 'titleRows' | 'problems' | 'names'>;
type Content = { text: string } | { grid: string[][] };
type Request = {
  operationId: string;
  name: string;
  headers: string[];
  columns: (string | null)[];
  rows: string[][];
  dateOrder?: string;
  overwrite?: boolean;
  classes?: Record<string, string>;
};

export type ImportOptions = ImportChoices & {
  workbook: string;
  yes?: boolean;
  json?: boolean;
  undo?: string;
  rejected?: string;
};

/** Reads a list into the register, or shows what that would do. */
export const importList = async (
  path: string,
  options: ImportOptions,
  program: Program,
  setting: Setting,
  terminal: Terminal,
): Promise<void> => {
  const { words } = setting;
  const bytes = await bytesOf(path, words);
  if (bytes.length === 0) throw new Refused(`${path}: ${words.emptyFile}`);
  const content = await contentOf(path, bytes, words);
  const file = await openWorkbook(options.workbook, setting, terminal, true);
  const desk = new Desk(file.workbook, file, program, setting, terminal);
  const read = async () => {
    await desk.ask('setUp', {});
    return readRequest(desk, path, content, bytes, options, setting);
  };
  const { request, reading } = await (options.yes ? desk.writing(read) : read());
  const plan = options.yes
    ? await desk.writing(() => commitInItsLanguage(desk, request, setting, terminal))
    : await desk.ask<Plan>('previewImport', request);
  if (options.yes) await desk.save();
  if (options.rejected) await writeRejected(options.rejected, request, plan.rejected ?? [], words);
  tell(request.operationId, reading, plan, options, setting, terminal);
};

const contentOf = async (path: string, bytes: Buffer, words: Words): Promise<Content> => {
  if (isXlsx(bytes)) return { grid: await readListGrid(bytes, basename(path)) };
  const text = readListText(bytes);
  if (text === null) throw new Refused(`${path}: ${words.notText}`);
  return { text };
};

const readRequest = async (
  desk: Desk,
  path: string,
  content: Content,
  bytes: Buffer,
  options: ImportOptions,
  { words, nowIn }: Setting,
): Promise<{ request: Request; reading: Reading }> => {
  const name = basename(path);
  const table = await desk.ask<Table>('readTable', { name, ...content, inWords: true });
  if (table.rows.length === 0) throw new Refused(`${path}: ${words.noRows}`);
  if (table.columns.every(({ key }) => key === null)) {
    throw new Refused(`${path}: ${words.noColumns}`);
  }
  const now = nowIn(desk.workbook.timeZone)();
  const digest = createHash('sha256').update(bytes).update(String(now)).digest('hex');
  const { titleRows } = table;
  const columns = chosenColumns(
    table.columns.map(({ header, key }) => ({ header, key })),
    options,
    words,
  );
  const request = {
    operationId: `import-${digest.slice(0, 24)}`,
    name,
    columns: columns.map(({ key }) => key),
    headers: columns.map(({ header }) => header),
    rows: table.rows,
    ...(options.dates && { dateOrder: dateOrders[options.dates] }),
    ...(options.overwrite && { overwrite: true }),
    ...(options.class?.length && { classes: chosenClasses(options, words) }),
  };
  const isUndecided = ({ kind }: { kind: string }) => kind === 'dayOrMonthFirst';
  const problems = table.problems.filter((one) => !(options.dates && isUndecided(one)));
  return {
    request: options.column?.length ? await withOrderOfAll(desk, request) : request,
    reading: { columns, titleRows, problems, names: table.names ?? {} },
  };
};

/** Dates of a column that was chosen by hand are read alike in all parts of the list. */
const withOrderOfAll = async (desk: Desk, request: Request): Promise<Request> => {
  if (request.dateOrder || request.rows.length <= rowsPerChunk) return request;
  const { dateOrder } = await desk.ask<Plan>('previewImport', request);
  return dateOrder ? { ...request, dateOrder } : request;
};

/** What is written is in the register's language; why rows were not taken is told in that of the command. */
const commitInItsLanguage = async (
  desk: Desk,
  request: Request,
  setting: Setting,
  terminal: Terminal,
): Promise<Plan> => {
  const { plan, isOther } = await desk.inItsLanguage(async (isOther) => ({
    plan: await commit(desk, request, setting, terminal),
    isOther,
  }));
  const { rejected = [] } = plan;
  if (rejected.length === 0 || !isOther) return plan;
  const rows = rejected.map(({ row }) => request.rows[row - 1] ?? []);
  const told = await desk.ask<Plan>('previewImport', { ...request, rows });
  const reasons = new Map(told.rejected?.map(({ row, reason }) => [row, reason]));
  return {
    ...plan,
    rejected: rejected.map((one, at) => ({ ...one, reason: reasons.get(at + 1) ?? one.reason })),
  };
};

const commit = async (
  desk: Desk,
  request: Request,
  { words }: Setting,
  terminal: Terminal,
): Promise<Plan> => {
  const progress = new Progress(terminal, words.importing, request.rows.length);
  const chunks = Math.ceil(request.rows.length / rowsPerChunk);
  const counts: ImportCounts = { new: 0, updates: 0, same: 0, duplicates: 0, rejected: 0 };
  const rejected: Rejected[] = [];
  const duplicates: NonNullable<Plan['duplicates']> = [];
  const unreadable: Value[] = [];
  const months: Value[] = [];
  try {
    for (let chunk = 0; chunk < chunks; chunk++) {
      const first = chunk * rowsPerChunk;
      progress.show(first);
      const rows = request.rows.slice(first, first + rowsPerChunk);
      const done = await desk.ask<Plan>('commitImport', { ...request, rows, chunk, chunks });
      for (const key of Object.keys(counts) as (keyof ImportCounts)[]) {
        counts[key] += done.counts[key] ?? 0;
      }
      rejected.push(...(done.rejected ?? []));
      duplicates.push(...(done.duplicates ?? []));
      unreadable.push(...(done.unreadable ?? []));
      months.push(...(done.months ?? []));
    }
    progress.show(request.rows.length);
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    const taken = counts.new + counts.updates + counts.same + counts.duplicates + counts.rejected;
    throw new BrokenOff(words.importBrokenOff(error.message, taken, request.rows.length));
  } finally {
    progress.end();
  }
  return { counts, rejected, duplicates, unreadable, months };
};

/** Two numbers that could both be the month; with dots between them the day always comes first. */
const twoMonths = /^(?:0?[1-9]|1[0-2])[^\d.](?:0?[1-9]|1[0-2])[^\d.]\d{2,4}$/;

/** The first date that was left as typed since it may be day or month first. */
const eitherOrder = ({ unreadable = [] }: Plan): string | undefined =>
  unreadable.find(({ key, text }) => dateKeys.includes(key) && twoMonths.test(text))?.text;

/** What was not understood, or not wholly, row by row under its heading. */
const valueLines = (
  values: Value[],
  heading: (count: number) => string,
  { titleRows, names }: Reading,
  words: Words,
): string[] => {
  if (values.length === 0) return [];
  const lines = values.slice(0, rejectedShown).map(({ row, key, text }) => {
    return `  ${words.unreadValue(titleRows + row, names?.[key] ?? key, text)}`;
  });
  return [heading(values.length), ...lines];
};

/** What each word of the list's class column comes to here. */
const classLines = ({ classes = [], cadence = {} }: Plan, words: Words): string[] => {
  if (classes.length === 0) return [];
  const said = classes.map(({ text, rows, meaning }) =>
    words.classMeans(text, rows, words.meanings[meaning] ?? meaning, cadence[meaning]),
  );
  return [words.classesMean, ...said.map((line) => `  ${line}`)];
};

const tell = (
  operationId: string,
  reading: Reading,
  plan: Plan,
  options: ImportOptions,
  { words }: Setting,
  terminal: Terminal,
): void => {
  if (options.json) {
    const written = Boolean(options.yes);
    const { names: _, ...read } = reading;
    terminal.out(`${JSON.stringify({ written, operationId, ...read, ...plan })}\n`);
    return;
  }
  const rejected = (plan.rejected ?? []).slice(0, rejectedShown);
  const undecided = options.dates ? undefined : eitherOrder(plan);
  const named = (key: string | null): string =>
    key === null ? '–' : (reading.names?.[key] ?? key);
  const pairs = reading.columns.map(({ header, key }) => `${header || '–'} → ${named(key)}`);
  const lines = [
    words.columnsRead(pairs.join(', ')),
    words.importCounts(plan.counts),
    ...(undecided === undefined ? [] : [words.datesUndecided(undecided)]),
    ...rejected.map(({ row, reason }) => `  ${words.rejectedRow(reading.titleRows + row, reason)}`),
    ...valueLines(plan.unreadable ?? [], words.unreadValues, reading, words),
    ...valueLines(plan.months ?? [], words.monthsOnly, reading, words),
    ...classLines(plan, words),
    ...(plan.counts.toDecide ? [words.rowsToDecide(plan.counts.toDecide)] : []),
    ...(options.yes
      ? [words.imported(options.workbook), words.undoLater(operationId)]
      : [words.notYetImported]),
  ];
  terminal.out(`${lines.join('\n')}\n`);
};
