import { forgetSheetInFormula, renameInFormula } from '../formula/rewrite';
import { Sheet } from './sheet';
import { rewriteRules } from './shift-features';
import { rewriteFormulas } from './structure';
import type { Workbook } from './workbook';

/** Adds an empty tab at a place counted from 0; ids are never given twice. */
export const addSheet = (
  workbook: Workbook,
  name: string,
  index = workbook.sheets.length,
): Sheet => {
  const sheet = new Sheet(workbook, workbook.nextSheetId(), name);
  workbook.sheets.splice(index, 0, sheet);
  noteTabs(workbook);
  return sheet;
};

/** Removes a tab; formulas that name it show #REF!. */
export const removeSheet = (sheet: Sheet): void => {
  const { workbook } = sheet;
  const index = workbook.sheets.indexOf(sheet);
  if (index < 0) return;
  workbook.sheets.splice(index, 1);
  workbook.namedRanges = workbook.namedRanges.filter(({ sheetId }) => sheetId !== sheet.id);
  rewriteFormulas(sheet, (formula) => forgetSheetInFormula(formula, sheet.name));
  rewriteRules(sheet, (value) => forgetSheetInFormula(value, sheet.name));
  if (workbook.activeSheetId === sheet.id)
    workbook.activeSheetId = workbook.sheets[Math.max(0, index - 1)]?.id ?? 0;
  noteTabs(workbook);
};

export const renameSheet = (sheet: Sheet, name: string): void => {
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(sheet, (formula) => renameInFormula(formula, before, name));
  rewriteRules(sheet, (value) => renameInFormula(value, before, name));
  noteTabs(sheet.workbook);
};

/** Moves a tab to a place counted from 0. */
export const moveSheet = (sheet: Sheet, index: number): void => {
  const { sheets } = sheet.workbook;
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(index, 0, sheet);
  noteTabs(sheet.workbook);
};

/** Copies a tab with everything on it but its charts' and protections' ids, which are new. */
export const copySheet = (sheet: Sheet, name: string, index: number): Sheet => {
  const { workbook } = sheet;
  const copy = new Sheet(workbook, workbook.nextSheetId(), name);
  const { rows, columns, ...rest } = sheet;
  const { workbook: _, id: __, name: ___, filter, ...features } = rest;
  Object.assign(copy, structuredClone(features));
  copy.filter = filter && {
    area: filter.area,
    columns: new Map(structuredClone([...filter.columns])),
  };
  rows.forEach((row, at) => {
    copy.rows[at] = row && structuredClone(row);
  });
  copy.columns.push(...columns.map((column) => column && { ...column }));
  renumber(copy);
  workbook.sheets.splice(index, 0, copy);
  noteTabs(workbook);
  return copy;
};

const renumber = (sheet: Sheet): void => {
  const { workbook } = sheet;
  const highest = (ids: readonly number[]): number => Math.max(0, ...ids);
  let chart = highest(workbook.sheets.flatMap(({ charts }) => charts.map(({ id }) => id)));
  for (const copied of sheet.charts) {
    copied.id = ++chart;
    for (const range of copied.ranges) range.sheetId = sheet.id;
  }
  let protection = highest(
    workbook.sheets.flatMap(({ protections }) => protections.map(({ id }) => id)),
  );
  for (const copied of sheet.protections) copied.id = ++protection;
};

const noteTabs = (workbook: Workbook): void => {
  workbook.stale.noteEverything();
  workbook.journal.note({ kind: 'unseen' });
};
