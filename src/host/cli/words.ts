import type { Refusal } from '../xlsx/refusal';

export const languages = ['en', 'zh-CN', 'zh-TW'] as const;
export type Language = (typeof languages)[number];

/** Every word that the command itself says; what the add-on says it words itself. */
export type Words = {
  about: string;
  commands: Record<
    | 'serve'
    | 'import'
    | 'triage'
    | 'agenda'
    | 'report'
    | 'rows'
    | 'call'
    | 'fire'
    | 'copy'
    | 'script',
    string
  >;
  options: {
    workbook: string;
    json: string;
    csv: string;
    now: string;
    timezone: string;
    user: string;
    locale: string;
    strict: string;
    lenient: string;
    count: string;
    fault: string;
    language: string;
    port: string;
    noOpen: string;
    yes: string;
    answerYes: string;
    format: string;
    week: string;
    call: string;
    args: string;
    manifest: string;
    undo: string;
    rejected: string;
    dates: string;
    column: string;
    class: string;
    overwrite: string;
  };
  usage: Record<WrongArgument, (name: string) => string>;
  refusals: Record<Refusal, string>;
  noSuchFile: string;
  notText: string;
  emptyFile: string;
  /** A file of another program in the place of an inquiry. */
  noInquiry: string;
  noRows: string;
  noColumns: string;
  badJson(where: string): string;
  noProgram: string;
  noSuchFunction(name: string): string;
  badChoice(option: string, value: string): string;
  serving(address: string): string;
  /** Stopping was asked for, but what was typed last can be kept nowhere. */
  stillOpen(reason: string): string;
  losses(kinds: string): string;
  columnsRead(pairs: string): string;
  importCounts(counts: ImportCounts): string;
  rejectedRow(row: number, reason: string): string;
  unreadValues(count: number): string;
  unreadValue(row: number, key: string, text: string): string;
  /** Dates of which the month alone is said. */
  monthsOnly(count: number): string;
  /** What the words of the list's class column come to, each on a line of its own. */
  classesMean: string;
  classMeans(text: string, rows: number, meaning: string, days: number | undefined): string;
  meanings: Readonly<Record<string, string>>;
  rowsToDecide(count: number): string;
  /** A date of the list that could be either, as typed. */
  datesUndecided(text: string): string;
  noSuchColumn(header: string): string;
  notYetImported: string;
  imported(path: string): string;
  /** Under which id an import can be taken back. */
  undoLater(operationId: string): string;
  undone(counts: UndoCounts): string;
  keptSince(name: string): string;
  whyRejected: string;
  importing: string;
  /** A list of which only the first rows are known to be in; the reason is Google's or the program's. */
  importBrokenOff(reason: string, taken: number, rows: number): string;
  judging: string;
  nothingToday: string;
  report: ReportWords;
  verdict: {
    score: string;
    noInquiry: string;
    unsure: string;
    reasons: string;
    fields: string;
    missing: string;
    ask: string;
  };
  opens(title: string): string;
  asked(answer: string): string;
  done(functionName: string): string;
};

/** What taking an import back did: customers taken out, restored, and kept since they were edited. */
export type UndoCounts = { removed: number; restored: number; kept: number };

/** What can be wrong with a command line. */
export type WrongArgument =
  | 'noCommand'
  | 'unknownCommand'
  | 'unknownOption'
  | 'missingArgument'
  | 'missingOption'
  | 'missingValue'
  | 'invalidValue'
  | 'excessArguments'
  | 'conflictingOptions';

export type ImportCounts = {
  new: number;
  updates: number;
  same: number;
  duplicates: number;
  rejected: number;
};

export type ReportWords = {
  title(week: string, from: string, to: string): string;
  customers: string;
  newCustomers: string;
  newInquiries: string;
  precise: string;
  broad: string;
  scam: string;
  followUps: string;
  contacted: string;
  neverContacted: string;
  overdue: string;
  dueNextWeek: string;
  actOn: string;
  brokenPromise(date: string, text: string): string;
  waits(hours: number): string;
  overdueBy(days: number): string;
};

/** The language asked for, else that of the environment, else English. */
export const languageOf = (asked: string | undefined, env: NodeJS.ProcessEnv): Language => {
  const name = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  if (/^zh[-_]?(tw|hk|mo|hant)/i.test(name)) return 'zh-TW';
  return /^zh/i.test(name) ? 'zh-CN' : 'en';
};
