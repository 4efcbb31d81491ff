export type SheetReading = {
  readonly texts: readonly string[];
  readonly isDate: (style: number) => boolean;
  /** Files of old Macintosh Excel count days from 1904. */
  readonly countsFrom1904: boolean;
  readonly textOf: (item: Element) => string;
};

const dayLength = 86_400_000;
const daysTo1904 = 1462;
const widest = 1000;

/** Day 60 of Excel is a 29 February 1900 that never was. */
const instantOf = (serial: number): number =>
  Date.UTC(1899, 11, serial < 60 ? 31 : 30) + Math.round(serial * dayLength);

const dayText = (serial: number): string => {
  const text = new Date(instantOf(serial)).toISOString();
  return serial % 1 === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
};

/** Column of `AB12`, counted from 0. */
const columnOf = (place: string): number => {
  const letters = /^[A-Z]+/.exec(place)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

const rowOf = (place: string): number => Number(/\d+$/.exec(place)?.[0] ?? 0) - 1;

const numberText = (text: string, cell: Element, reading: SheetReading): string => {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return text;
  if (!reading.isDate(Number(cell.getAttribute('s')))) return String(number);
  const serial = reading.countsFrom1904 ? number + daysTo1904 : number;
  return serial >= 0 && serial < 2_958_466 ? dayText(serial) : String(number);
};

const cellText = (cell: Element, reading: SheetReading): string => {
  const type = cell.getAttribute('t');
  if (type === 'inlineStr') return reading.textOf(cell);
  const value = [...cell.children].find(({ localName }) => localName === 'v')?.textContent ?? '';
  if (type === 's') return reading.texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return '';
  return type === 'str' || type === 'd' ? value : numberText(value, cell, reading);
};

const rowTexts = (row: Element, reading: SheetReading): string[] => {
  const texts: string[] = [];
  for (const cell of row.children) {
    const place = cell.getAttribute('r');
    const column = place ? columnOf(place) : texts.length;
    if (column < 0 || column >= widest) continue;
    while (texts.length < column) texts.push('');
    texts[column] = cellText(cell, reading).trim();
  }
  return texts;
};

/** What is merged over several rows is said of each of them; across columns it is a title and stays in its place. */
const spreadDown = (grid: string[][], sheet: Document): void => {
  for (const merge of sheet.getElementsByTagNameNS('*', 'mergeCell')) {
    const [from = '', to = from] = (merge.getAttribute('ref') ?? '').split(':');
    const [column, first, last] = [columnOf(from), rowOf(from), rowOf(to)];
    const value = grid[first]?.[column];
    if (value) for (const below of grid.slice(first + 1, last + 1)) below[column] ||= value;
  }
};

/** The cells of a sheet in their places, blank rows kept so that row numbers can be told. */
export const sheetGrid = (sheet: Document, reading: SheetReading): string[][] => {
  const grid: string[][] = [];
  for (const row of sheet.getElementsByTagNameNS('*', 'row')) {
    const place = Number(row.getAttribute('r') ?? grid.length + 1);
    while (grid.length < place - 1 && grid.length < 1_048_576) grid.push([]);
    grid.push(rowTexts(row, reading));
  }
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const whole = grid.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  spreadDown(whole, sheet);
  return whole;
};
