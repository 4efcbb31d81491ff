import { labelOf } from './labels';

const longestRow = 2000;

/** Cells of `Qty | 300 | Item | Kitchen knife`, one row of a table whose labels stand among their values. */
const pairedCells = (cells: readonly string[]): string | null => {
  const labels = cells.filter((cell, at) => at % 2 === 0 && labelOf(cell));
  if (cells.length < 4 || cells.length % 2 > 0 || labels.length * 2 < cells.length) return null;
  return cells.map((cell, at) => (at % 2 === 0 ? `${cell}: ` : `${cell}\n`)).join('');
};

/** A row of labels with a row of values under it. */
const headedCells = (heads: readonly string[], values: readonly string[]): string | null => {
  if (heads.length < 2 || values.length !== heads.length) return null;
  if (heads.filter(labelOf).length * 2 <= heads.length) return null;
  if (values.filter(labelOf).length > 0) return null;
  return heads.map((head, at) => `${head}: ${values[at]!}`).join('\n');
};

const valued = new Set(['product', 'quantity', 'email', 'contact', 'company', 'country', 'port']);

const labelledCell = (cell: string): string => {
  const parts = /^([^\s:：]{2,24}) (.{1,300})$/.exec(cell);
  return parts && !labelOf(cell) && valued.has(labelOf(parts[1]!) ?? '')
    ? `${parts[1]!}: ${parts[2]!}`
    : cell;
};

/** `Qty 300 | Item Kitchen knife`: label and value in one cell. */
const labelledCells = (cells: readonly string[]): string => {
  const labelled = cells.map(labelledCell);
  return labelled.join(labelled.some((cell, at) => cell !== cells[at]) ? '\n' : '\t');
};

const label = /(?:^|[\s,;|])((?:[\p{L}/-]{1,24} ){0,2}[\p{L}/-]{1,24})\s?[:：]/gu;

/** `联系人：… 手机：…`: who writes and how to reach him, the one pair of labels that people put in one line. */
const namesAndReaches = (labelled: readonly string[]): boolean => {
  const [first, second] = labelled.map((part) => labelOf(part.split(/[:：]/)[0]!));
  return first === 'contact' && (second === 'phone' || second === 'email');
};

/** `Name: … Email: … Country: …` in one line, as forms are dumped: every label begins a line of its own. */
const dumpedRow = (row: string): string => {
  if (!/[:：]/.test(row)) return row;
  const starts: number[] = [];
  for (const found of row.matchAll(label)) {
    const words = found[1]!.split(' ');
    while (words.length > 0 && !labelOf(words.join(' '))) words.shift();
    const end = found.index + found[0].replace(/\s?[:：]$/, '').length;
    if (words.length > 0) starts.push(end - words.join(' ').length);
  }
  if (starts.length < 2) return row;
  const labelled = starts.map((from, at) => row.slice(from, starts[at + 1]).trim());
  if (starts.length < 3 && !namesAndReaches(labelled)) return row;
  return [row.slice(0, starts[0]).trim(), ...labelled].filter(Boolean).join('\n');
};

const cellsOf = (row: string): string[] =>
  row
    .split(/[\t|]/)
    .map((cell) => cell.trim())
    .filter(Boolean);

/** The text with the rows of its tables and dumped forms written as `Label: value`, one to a line. */
export const formRows = (text: string): string => {
  const rows = text.split('\n');
  const written: string[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const cells = row.length < longestRow && /[\t|]/.test(row) ? cellsOf(row) : [];
    const headed = cells.length > 1 ? headedCells(cells, cellsOf(rows[at + 1] ?? '')) : null;
    if (headed) at++;
    if (cells.length > 0) written.push(headed ?? pairedCells(cells) ?? labelledCells(cells));
    else written.push(row.length < longestRow ? dumpedRow(row) : row);
  }
  return written.join('\n');
};
