import { setInput } from '../workbook/edit';
import { readDisplayed, readEntry } from './cell-values';
import { GoogleObject, type Methods } from './google-object';
import { type GoogleRange, GoogleSheet, type GoogleSpreadsheet } from './places';
import { checkEditable } from './protected-cells';
import { refuse } from './refusals';
import { dataRange } from './sheet';

/** Looks at what cells show, unless told to look at formulas; by rows, then by columns. */
export class GoogleTextFinder extends GoogleObject {
  readonly google = 'Spreadsheet.TextFinder';
  matchCase = false;
  matchEntireCell = false;
  formulas = false;
  regularExpressions = false;
  ignoreDiacritics = false;
  startFrom: GoogleRange | null = null;
  /** The match that was found last, and which searches go on from. */
  current: GoogleRange | null = null;
  constructor(
    readonly places: () => GoogleRange[],
    readonly text: string,
  ) {
    super();
  }
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const pattern = (finder: GoogleTextFinder, flags = ''): RegExp => {
  const text = finder.ignoreDiacritics ? plain(finder.text) : finder.text;
  const source = finder.regularExpressions ? text : escaped(text);
  const whole = finder.matchEntireCell ? `^(?:${source})$` : source;
  try {
    return new RegExp(whole, `${flags}${finder.matchCase ? '' : 'i'}u`);
  } catch {
    return refuse('invalidArgument', 'regularExpression');
  }
};

const textAt = (finder: GoogleTextFinder, { sheet }: GoogleRange, row: number, column: number) => {
  const text = finder.formulas
    ? (sheet.formula(row, column) ?? readDisplayed(sheet, row, column))
    : readDisplayed(sheet, row, column);
  return finder.ignoreDiacritics ? plain(text) : text;
};

const findAll = (finder: GoogleTextFinder): GoogleRange[] => {
  const wanted = pattern(finder);
  const found: GoogleRange[] = [];
  if (finder.text === '') return found;
  for (const place of finder.places()) {
    const { area, sheet, run } = place;
    run.countCells(area.rows * area.columns);
    const end = Math.min(area.row + area.rows, sheet.rows.length);
    for (let row = area.row; row < end; row++) {
      for (let column = area.column; column <= place.lastColumn; column++) {
        if (sheet.value(row, column) === null && !finder.formulas) continue;
        if (wanted.test(textAt(finder, place, row, column)))
          found.push(place.with({ row, column, rows: 1, columns: 1 }));
      }
    }
  }
  return found;
};

const isAfter = (a: GoogleRange, b: GoogleRange): boolean => {
  if (a.sheet !== b.sheet)
    return a.run.workbook.sheets.indexOf(a.sheet) > a.run.workbook.sheets.indexOf(b.sheet);
  return a.area.row > b.area.row || (a.area.row === b.area.row && a.area.column > b.area.column);
};

const step = (finder: GoogleTextFinder, forwards: boolean): GoogleRange | null => {
  const all = findAll(finder);
  const from = finder.current ?? finder.startFrom;
  const next = forwards
    ? all.find((match) => !from || isAfter(match, from))
    : all.reverse().find((match) => !from || isAfter(from, match));
  if (next) finder.current = next;
  return next ?? null;
};

/** Replaces in each match and counts occurrences; a formula's result is not text that can be replaced. */
const replaceIn = (finder: GoogleTextFinder, matches: GoogleRange[], text: string): number => {
  const wanted = pattern(finder, 'g');
  let count = 0;
  for (const { run, sheet, area } of matches) {
    if (sheet.formula(area.row, area.column) !== null && !finder.formulas) continue;
    checkEditable(run, sheet, area);
    const before = finder.formulas
      ? (sheet.formula(area.row, area.column) ?? readDisplayed(sheet, area.row, area.column))
      : readDisplayed(sheet, area.row, area.column);
    count += [...before.matchAll(wanted)].length;
    const literal = finder.regularExpressions ? text : text.replace(/\$/g, '$$$$');
    const after = before.replace(wanted, literal);
    const { input } = readEntry(run, after, sheet.format(area.row, area.column));
    setInput(sheet, area.row, area.column, input);
  }
  return count;
};

const set = (finder: GoogleTextFinder, change: Partial<GoogleTextFinder>): GoogleTextFinder =>
  Object.assign(finder, change);

export const textFinder: Methods<GoogleTextFinder> = {
  findAll,
  findNext: (finder) => step(finder, true),
  findPrevious: (finder) => step(finder, false),
  getCurrentMatch: (finder) => finder.current,
  replaceAllWith: (finder, text: string) => replaceIn(finder, findAll(finder), text),
  replaceWith: (finder, text: string) =>
    finder.current ? replaceIn(finder, [finder.current], text) : 0,
  matchCase: (finder, matchCase: boolean) => set(finder, { matchCase }),
  matchEntireCell: (finder, matchEntireCell: boolean) => set(finder, { matchEntireCell }),
  matchFormulaText: (finder, formulas: boolean) => set(finder, { formulas }),
  useRegularExpression: (finder, regularExpressions: boolean) =>
    set(finder, { regularExpressions }),
  ignoreDiacritics: (finder, ignoreDiacritics: boolean) => set(finder, { ignoreDiacritics }),
  startFrom: (finder, startFrom: GoogleRange) => set(finder, { startFrom, current: null }),
};

export const rangeFinder: Methods<GoogleRange> = {
  createTextFinder: (range, text: string) => new GoogleTextFinder(() => [range], text),
};
export const sheetFinder: Methods<GoogleSheet> = {
  createTextFinder: (self, text: string) => new GoogleTextFinder(() => [dataRange(self)], text),
};
export const spreadsheetFinder: Methods<GoogleSpreadsheet> = {
  createTextFinder: ({ run }, text: string) =>
    new GoogleTextFinder(
      () => run.workbook.sheets.map((sheet) => dataRange(new GoogleSheet(run, sheet))),
      text,
    ),
};
