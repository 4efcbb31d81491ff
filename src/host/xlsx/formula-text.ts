import { columnIndex, columnName } from '../workbook/a1';
import { lastExcelColumn, lastExcelRow } from './references';

/** What to do with the pieces of a formula; texts in quotes are never touched. */
export type Rewrite = {
  functionName?: (name: string) => string;
  reference?: (reference: string) => string;
  sheetName?: (name: string) => string;
};

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const references = [
  `${cell}:${cell}`,
  `${cell}:\\$?[A-Za-z]{1,3}(?!\\d)`,
  `${cell}:\\$?[1-9]\\d*`,
  String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`,
  String.raw`\$?[1-9]\d*:\$?[1-9]\d*`,
  cell,
].join('|');
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;

const piece = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*")',
    `(?<sheet>(?:'(?:[^']|'')+'|${word})!)`,
    `(?<reference>(?:${references})(?![\\p{L}\\p{N}_.(!]))`,
    `(?<function>${word})(?=\\()`,
    `(?<word>${word}|\\d[\\d.]*(?:[eE][+-]?\\d+)?)`,
  ].join('|'),
  'gu',
);

/** Rewrites functions, references and sheet names of a formula, with or without its `=`. */
export const rewriteFormula = (formula: string, rewrite: Rewrite): string =>
  formula.replace(piece, (...match) => {
    const whole = match[0] as string;
    const groups = match.at(-1) as Record<string, string | undefined>;
    if (groups.function && rewrite.functionName) return rewrite.functionName(whole);
    if (groups.reference && rewrite.reference) return rewrite.reference(whole);
    if (groups.sheet && rewrite.sheetName) return renamedSheet(whole, rewrite.sheetName);
    return whole;
  });

const renamedSheet = (prefix: string, rename: (name: string) => string): string => {
  const bare = prefix.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  const renamed = rename(name);
  return renamed === name ? prefix : `'${renamed.replaceAll("'", "''")}'!`;
};

/** The names of the functions that a formula calls, in capitals. */
export const functionsOf = (formula: string): string[] => {
  const names: string[] = [];
  const functionName = (name: string) => {
    names.push(name.toUpperCase());
    return name;
  };
  rewriteFormula(formula, { functionName });
  return names;
};

/** `A2:A` means to the end of the column; Excel wants the end said. */
export const closeReference = (reference: string): string => {
  const [from = '', to] = reference.split(':');
  if (to === undefined || !/\d/.test(from) || !/[A-Za-z]/.test(from)) return reference;
  if (/^\$?[A-Za-z]+$/.test(to)) return `${from}:${to}$${lastExcelRow}`;
  if (/^\$?\d+$/.test(to)) return `${from}:$${columnName(lastExcelColumn - 1)}${to}`;
  return reference;
};

const toLastRow = new RegExp(`^(\\$?[A-Z]+)(\\$?\\d+):(\\$?[A-Z]+)\\$?${lastExcelRow}$`, 'i');
const toLastColumn = /^(\$?[A-Z]+\$?\d+):\$?XFD(\$?\d+)$/i;

/** The opposite of `closeReference`. */
export const openReference = (reference: string): string => {
  const down = toLastRow.exec(reference);
  if (down) {
    return /^\$?1$/.test(down[2] as string)
      ? `${down[1]}:${down[3]}`
      : `${down[1]}${down[2]}:${down[3]}`;
  }
  const across = toLastColumn.exec(reference);
  return across ? `${across[1]}:${across[2]}` : reference;
};

const part = /(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?/;

/** Moves the relative parts of a formula's references, wrapping at the edges of the sheet as Excel does. */
export const shiftFormula = (formula: string, rows: number, columns: number): string => {
  if (rows === 0 && columns === 0) return formula;
  const reference = (text: string) =>
    text
      .split(':')
      .map((end) => shiftEnd(end, rows, columns))
      .join(':');
  return rewriteFormula(formula, { reference });
};

const wrapped = (index: number, size: number): number => ((index % size) + size) % size;

const shiftEnd = (end: string, rows: number, columns: number): string => {
  const [, first = '', letters = '', second = '', digits = ''] = part.exec(end) ?? [];
  const fixedColumn = letters ? first : '';
  const fixedRow = letters ? second : first;
  const column =
    letters && !fixedColumn
      ? columnName(wrapped(columnIndex(letters) + columns, lastExcelColumn))
      : letters;
  const row = digits && !fixedRow ? wrapped(Number(digits) - 1 + rows, lastExcelRow) + 1 : digits;
  return `${fixedColumn}${column}${fixedRow}${row}`;
};
