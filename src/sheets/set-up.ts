import { Problem } from '../domain/problem';
import type { Language } from '../domain/settings';
import { type Tab, tabColumns, tabs, tabsOnDemand } from '../domain/tabs';
import { isRefusal } from '../workflows/operation';
import type { ColumnsOfTab, Layout, SetUpResult } from '../workflows/ports';
import { columnLetters } from './a1';
import { type Book, readEntry } from './book';
import { cellsInUse } from './cells-in-use';
import { keepHeaders, otherHeaders } from './headers-language';
import { layHighlighting } from './highlighting';
import { layInquiryHighlighting } from './inquiry-highlighting';
import { headerOf, layColumns, straightenColumns, usualWidth } from './lay-columns';
import { layTab, newColumns } from './lay-tab';
import { adoptYears } from './log-years';
import { missingKeys } from './match-headers';
import { nameHeaders } from './name-headers';
import { relabelWorkbook } from './relabel';
import { settingsReader } from './settings-tab';
import { rangeOrNull } from './tab-area';
import { sameEntry, type TabEntry, writeTabEntry } from './tab-memory';
import type { Sheet } from './tab-table';

type Remembered = Record<string, string>;

/** One run of set-up: what it found and what it has to remember at the end. */
type Run = {
  readonly book: Book;
  readonly remember: Remembered;
  /** Columns that were missing and have been made. */
  readonly added: ColumnsOfTab[];
  /** The first tab made, still blank: the others start as copies of it, which saves a dozen calls. */
  template: Sheet | null;
  /** Whether a first run was refused something. */
  readonly isSecondTry: boolean;
};

const widest = tabs.reduce(
  (most, tab) => Math.min(newColumns, Math.max(most, tabColumns[tab].length)),
  0,
);

/** A blank tab as all ours begin: a bold header that stays in view, one width. */
export const prepare = (sheet: Sheet, columns = widest): Sheet => {
  sheet.getRange('1:1').setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, Math.min(columns, widest), usualWidth);
  return sheet;
};

/** A new spreadsheet has one blank sheet, which becomes the register. */
const blankSheet = ({ book }: Run): Sheet | null => {
  const [only, ...others] = book.sheets();
  const isBlank = only && others.length === 0 && only.getLastRow() === 0;
  return isBlank && rangeOrNull(only, `A:${columnLetters(widest - 1)}`) ? only : null;
};

/** A tab made later stands behind those that come before it, not behind whichever was in front. */
const placeFor = (book: Book, tab: Tab): number => {
  const before = tabs.slice(0, tabs.indexOf(tab)).map((one) => book.remembered(one)?.id);
  const isBefore = book.sheets().map((sheet) => before.includes(sheet.getSheetId()));
  return isBefore.lastIndexOf(true) + 1;
};

const makeSheet = (run: Run, tab: Tab): Sheet => {
  const name = run.book.messages().tabs[tab];
  if (run.template) {
    return run.book.spreadsheet.insertSheet(name, tabs.indexOf(tab), { template: run.template });
  }
  const blank = tab === 'customers' ? blankSheet(run) : null;
  const sheet = blank
    ? blank.setName(name)
    : run.book.spreadsheet.insertSheet(name, placeFor(run.book, tab));
  run.template = prepare(sheet);
  return sheet;
};

/** Adds the columns that a tab lacks to the right of all others; people's columns and cells stay as they are. */
const mendTab = (run: Run, tab: Tab, sheet: Sheet): boolean => {
  const known = run.book.remembered(tab);
  const found = readEntry(sheet, tab, known);
  const keys = missingKeys(tab, found.keys);
  if (keys.length > 0) {
    const first = sheet.getLastColumn() + 1;
    const short = first + keys.length - 1 - sheet.getMaxColumns();
    if (short > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), short);
    const messages = run.book.messages();
    const headers = keys.map((key) => headerOf(messages, tab, key));
    layColumns({ tab, sheet, first, keys, headers, messages });
    run.added.push({ tab, keys });
  }
  const entry = keys.length > 0 ? readEntry(sheet, tab, found) : found;
  if (!sameEntry(known, entry)) Object.assign(run.remember, writeTabEntry(tab, entry));
  return keys.length > 0;
};

const mendHighlighting = ({ book }: Run): boolean => {
  const entry = book.remembered('customers');
  const sheet = entry && book.find('customers');
  if (!sheet) return false;
  const { cadence } = settingsReader(book.memory)();
  return layHighlighting(sheet, entry, sheet.getConditionalFormatRules(), cadence);
};

/**
 * The header of a tab of ours that set-up never finished, or of the tab of a copied workbook, whose properties were not
 * copied; `null` of any other tab.
 */
const unfinished = ({ book }: Run, tab: Tab, sheet: Sheet): TabEntry | null => {
  if (book.remembered(tab)) return null;
  const found = readEntry(sheet, tab, null);
  const { headers, keys } = found;
  const isInOrder = tabColumns[tab].every((key, column) => keys[column] === key);
  return isInOrder || isBlankRow(headers) ? found : null;
};

const isBlankRow = (headers: readonly string[]): boolean =>
  headers.every((header) => header === '');

/**
 * Whether somebody has moved columns while they were laid. Their headers tell it, which are not written where they stand
 * already; the notes just laid would speak of the wrong columns.
 */
const hasMoved = (tab: Tab, sheet: Sheet, headers: readonly string[]): boolean => {
  const width = tabColumns[tab].length;
  if (width === 0) return false;
  const [texts = []] = sheet.getRange(1, 1, 1, width).getValues();
  return texts.some((text, column) => String(text) !== headers[column]);
};

/** Lays all but the headers where their texts are known to stand; what was laid beyond them goes too. */
const straightened = (book: Book, tab: Tab, sheet: Sheet, before: TabEntry | null): TabEntry => {
  // The notes were laid where the headers stood before.
  const found = readEntry(sheet, tab, before, false);
  const beyond = tabColumns[tab].slice(found.keys.length).map(() => null);
  const keys = [...found.keys, ...beyond];
  straightenColumns({ tab, sheet, messages: book.messages(), keys });
  return found;
};

const layAgain = (run: Run, tab: Tab, sheet: Sheet, begun: TabEntry): void => {
  const { name, headers } = begun;
  prepare(sheet, sheet.getMaxColumns());
  const hasFilter = sheet.getFilter() !== null;
  const rules = sheet.getConditionalFormatRules();
  const [, ...cells] = tab === 'settings' ? sheet.getDataRange().getValues() : [];
  const standing = { name, headers: isBlankRow(headers) ? null : headers, hasFilter, rules, cells };
  Object.assign(run.remember, layTab(run.book, tab, sheet, standing));
  if (!standing.headers || !hasMoved(tab, sheet, headers)) return;
  straightened(run.book, tab, sheet, begun);
  mendTab(run, tab, sheet);
  if (tab !== 'inquiries') return;
  layInquiryHighlighting(sheet, readEntry(sheet, tab, null), sheet.getConditionalFormatRules());
};

const mendOrLay = (run: Run, tab: Tab): boolean => {
  const sheet = run.book.find(tab);
  if (!sheet) return false;
  // Where somebody took the header's row away, a row with drop-downs stands in its place and refuses our words.
  if (run.isSecondTry) sheet.getRange('1:1').clearDataValidations();
  const begun = unfinished(run, tab, sheet);
  if (!begun) return mendTab(run, tab, sheet);
  layAgain(run, tab, sheet, begun);
  return true;
};

/** Whether set-up has to see to a tab: those made on demand only once they are there. */
const isWanted = (book: Book, tab: Tab): boolean =>
  !tabsOnDemand.some((one) => one === tab) || book.remembered(tab) !== null;

/** A copied workbook has lost its memory: what stands there under the names of tabs made on demand is ours. */
const adopted = (book: Book, doubtful: readonly Tab[]): readonly Tab[] =>
  doubtful.includes('customers')
    ? tabsOnDemand.filter((tab) => !book.remembered(tab) && book.find(tab) !== null)
    : [];

/**
 * A question to the sheet comes first: Google carries out what it has put off, or the document would remember too much.
 * Of a register just made it asks whether somebody has moved columns since their headers were written, and answers that.
 */
const remember = ({ book, remember: learnt }: Run, made: Sheet | null): boolean => {
  if (Object.keys(learnt).length === 0) return false;
  const keys = tabColumns.customers;
  const headers = keys.map((key) => headerOf(book.messages(), 'customers', key));
  const isAstray = made !== null && hasMoved('customers', made, headers);
  if (!made) book.zone();
  if (made && isAstray) {
    const entry = straightened(book, 'customers', made, null);
    Object.assign(learnt, writeTabEntry('customers', entry));
  }
  book.memory.put(learnt);
  return isAstray;
};

const newRun = (book: Book, isSecondTry: boolean): Run => ({
  book,
  remember: {},
  added: [],
  template: null,
  isSecondTry,
});

/** Carries out a run, and a second one over what the first has left when Google refuses something. Throws `writeRefused`. */
const inTwoTries = <T>(book: Book, carryOut: (run: Run) => T): T => {
  try {
    return carryOut(newRun(book, false));
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  book.forgetSheets();
  try {
    return carryOut(newRun(book, true));
  } catch (error) {
    throw isRefusal(error) ? new Problem('writeRefused', { words: error.message }) : error;
  }
};

/** Somebody may have moved columns of a tab while it was made: then all but its header lies beside them. */
const straighten = (book: Book, tab: Tab): void => {
  const sheet = book.find(tab);
  if (!sheet || book.standsAsRemembered(tab)) return;
  book.memory.put(writeTabEntry(tab, straightened(book, tab, sheet, null)));
};

/** Makes one tab, or finishes one that was begun, outside of set-up. */
export const layMissing = (book: Book, tab: Tab): void => {
  inTwoTries(book, (run) => {
    if (book.find(tab)) mendOrLay(run, tab);
    else Object.assign(run.remember, layTab(book, tab, makeSheet(run, tab)));
    book.memory.put(run.remember);
    straighten(book, tab);
  });
};

const layWorkbook = (run: Run): SetUpResult => {
  const { book } = run;
  const standing = tabs.filter((tab) => isWanted(book, tab) && !book.standsAsRemembered(tab));
  if (standing.includes('followUps') && book.sheets().length > 1) adoptYears(book);
  const doubtful = [...standing, ...adopted(book, standing)];
  const missing = doubtful.filter((tab) => book.find(tab) === null);
  const sheets = missing.map((tab) => ({ tab, sheet: makeSheet(run, tab) }));
  for (const { tab, sheet } of sheets) Object.assign(run.remember, layTab(book, tab, sheet));
  const mended = doubtful
    .filter((tab) => !missing.includes(tab))
    .filter((tab) => mendOrLay(run, tab));
  const made = sheets.find(({ tab }) => tab === 'customers')?.sheet ?? null;
  const isAstray = remember(run, made);
  const register = missing.length > 0 ? book.find('customers') : null;
  if (register) book.spreadsheet.setActiveSheet(register);
  const recoloured = (isAstray || !missing.includes('customers')) && mendHighlighting(run);
  return {
    created: missing,
    ...(run.added.length > 0 && { columns: run.added }),
    changed: missing.length + mended.length > 0 || recoloured,
  };
};

/** Lays out the workbook, or mends what is missing of it; a second run reads a few headers and writes nothing. */
export const setUpWorkbook = (book: Book): SetUpResult => inTwoTries(book, layWorkbook);

export const layout = (book: Book, language: () => Language): Layout => ({
  setUp: () => setUpWorkbook(book),
  cellsInUse: () => cellsInUse(book),
  isReady: () => book.remembered('customers') !== null,
  nameHeaders: () => nameHeaders(book),
  show: (tab) => {
    book.find(tab)?.activate();
  },
  relabel: () => relabelWorkbook(book),
  otherHeaders: () => otherHeaders(book.memory, language()),
  keepHeaders: () => keepHeaders(book.memory, language()),
});
