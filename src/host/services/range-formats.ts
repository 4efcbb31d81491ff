import { type FormatChange, setFormat } from '../workbook/edit';
import type { Format } from '../workbook/format';
import { isAutomatic } from '../workbook/number-format';
import { normalColour } from './colour';
import type { Methods } from './google-object';
import { enumValue } from './google-reference';
import type { GoogleRange } from './places';
import { checkShape, readBlock } from './range-values';

/** One property of the look of a cell: its names at Google and how it is shown and read. */
type Look<Key extends keyof Format> = {
  get?: string;
  getAll?: string;
  set: string;
  setAll: string;
  key: Key;
  show: (format: Format) => unknown;
  read: (value: never) => Format[Key] | null;
};

const look = <Key extends keyof Format>(entry: Look<Key>): Look<Key> => entry;
const text = (value: unknown) => (value === null || value === '' ? null : String(value));

const looks = [
  look({
    get: 'getBackground',
    getAll: 'getBackgrounds',
    set: 'setBackground',
    setAll: 'setBackgrounds',
    key: 'background',
    show: (format) => format.background ?? '#ffffff',
    read: (value) => normalColour(value),
  }),
  look({
    get: 'getFontColor',
    getAll: 'getFontColors',
    set: 'setFontColor',
    setAll: 'setFontColors',
    key: 'fontColor',
    show: (format) => format.fontColor ?? '#000000',
    read: (value) => normalColour(value),
  }),
  look({
    get: 'getFontWeight',
    getAll: 'getFontWeights',
    set: 'setFontWeight',
    setAll: 'setFontWeights',
    key: 'bold',
    show: (format) => (format.bold ? 'bold' : 'normal'),
    read: (value: unknown) => (value === 'bold' ? true : null),
  }),
  look({
    get: 'getFontStyle',
    getAll: 'getFontStyles',
    set: 'setFontStyle',
    setAll: 'setFontStyles',
    key: 'italic',
    show: (format) => (format.italic ? 'italic' : 'normal'),
    read: (value: unknown) => (value === 'italic' ? true : null),
  }),
  look({
    get: 'getFontSize',
    getAll: 'getFontSizes',
    set: 'setFontSize',
    setAll: 'setFontSizes',
    key: 'fontSize',
    show: (format) => format.fontSize ?? 10,
    read: (value: number | null) => value,
  }),
  look({
    get: 'getFontFamily',
    getAll: 'getFontFamilies',
    set: 'setFontFamily',
    setAll: 'setFontFamilies',
    key: 'fontFamily',
    show: (format) => format.fontFamily ?? 'Arial',
    read: text,
  }),
  look({
    get: 'getNumberFormat',
    getAll: 'getNumberFormats',
    set: 'setNumberFormat',
    setAll: 'setNumberFormats',
    key: 'numberFormat',
    show: (format) =>
      isAutomatic(format.numberFormat) ? '0.###############' : format.numberFormat,
    read: (value: unknown) => (/^general$/i.test(String(value)) ? null : text(value)),
  }),
  look({
    get: 'getHorizontalAlignment',
    getAll: 'getHorizontalAlignments',
    set: 'setHorizontalAlignment',
    setAll: 'setHorizontalAlignments',
    key: 'horizontalAlignment',
    show: (format) => format.horizontalAlignment ?? 'general',
    read: (value: unknown) => (value === 'normal' ? null : (text(value) as 'left' | null)),
  }),
  look({
    get: 'getVerticalAlignment',
    getAll: 'getVerticalAlignments',
    set: 'setVerticalAlignment',
    setAll: 'setVerticalAlignments',
    key: 'verticalAlignment',
    show: (format) => format.verticalAlignment ?? 'bottom',
    read: (value: unknown) => text(value) as 'top' | null,
  }),
  look({
    get: 'getWrap',
    getAll: 'getWraps',
    set: 'setWrap',
    setAll: 'setWraps',
    key: 'wrap',
    show: (format) => format.wrap === 'wrap',
    read: (value: unknown) => (value ? 'wrap' : 'overflow'),
  }),
] as const;

type AnyLook = {
  get?: string;
  getAll?: string;
  set: string;
  setAll: string;
  key: keyof Format;
  show: (format: Format) => unknown;
  read: (value: unknown) => unknown;
};

/** A colour given by its text is none of the theme's. */
const setLook = (key: keyof Format, value: unknown): FormatChange => ({
  [key]: value,
  ...(key === 'background' || key === 'fontColor' ? { [`${key}Theme`]: null } : {}),
});

const change = (range: GoogleRange, apply: (rows: number) => void): GoogleRange => {
  range.run.countCells(range.area.rows * range.area.columns);
  range.run.write(range.area.rows, apply);
  return range;
};

/** Sets the same on every cell of the range. */
export const changeFormat = (range: GoogleRange, format: FormatChange | null): GoogleRange =>
  change(range, (rows) => setFormat(range.sheet, { ...range.area, rows }, format));

type Stretch = { from: number; length: number; value: unknown };

/** Neighbours with the same value are set together. */
const stretchesOf = (row: unknown[]): Stretch[] => {
  const stretches: Stretch[] = [];
  row.forEach((value, column) => {
    const last = stretches[stretches.length - 1];
    if (last && last.value === value) last.length++;
    else stretches.push({ from: column, length: 1, value });
  });
  return stretches;
};

const isSameRow = (a: unknown[], b: unknown[]) => a.every((value, column) => value === b[column]);

/** Sets a block of values; rows that are equal to the one above are set together with it. */
const changeEach = (range: GoogleRange, block: unknown[][], entry: AnyLook): GoogleRange => {
  checkShape(range, block);
  const { sheet, area } = range;
  return change(range, (rows) => {
    for (let row = 0, next = 0; row < rows; row = next) {
      const values = block[row] ?? [];
      for (next = row + 1; next < rows && isSameRow(values, block[next] ?? []); ) next++;
      for (const { from, length, value } of stretchesOf(values)) {
        const place = { row: area.row + row, column: area.column + from, rows: next - row };
        const format = setLook(entry.key, entry.read(value));
        setFormat(sheet, { ...place, columns: length }, format);
      }
    }
  });
};

const methodsFor = (entry: AnyLook): Methods<GoogleRange> => {
  const shown = (range: GoogleRange) => (row: number, column: number) =>
    entry.show(range.sheet.format(row, column));
  return {
    ...(entry.get && {
      [entry.get]: (range: GoogleRange) => shown(range)(range.area.row, range.area.column),
    }),
    ...(entry.getAll && { [entry.getAll]: (range: GoogleRange) => readBlock(range, shown(range)) }),
    [entry.set]: (range: GoogleRange, value: unknown) =>
      changeFormat(range, setLook(entry.key, entry.read(value))),
    [entry.setAll]: (range: GoogleRange, block: unknown[][]) => changeEach(range, block, entry),
  };
};

const lines: Record<string, FormatChange> = {
  underline: { underline: true, strikethrough: null },
  'line-through': { underline: null, strikethrough: true },
  none: { underline: null, strikethrough: null },
};
const lineOf = (format: Format) => {
  if (format.underline) return 'underline';
  return format.strikethrough ? 'line-through' : 'none';
};

const changeLines = (range: GoogleRange, block: (string | null)[][]): GoogleRange => {
  checkShape(range, block);
  const { sheet, area } = range;
  return change(range, (rows) => {
    block.slice(0, rows).forEach((names, down) => {
      for (const { from, length, value } of stretchesOf(names)) {
        const place = { row: area.row + down, column: area.column + from, rows: 1 };
        setFormat(sheet, { ...place, columns: length }, lines[(value as string) ?? 'none'] ?? {});
      }
    });
  });
};

const strategyAt = ({ sheet }: GoogleRange, row: number, column: number) =>
  enumValue(
    'Spreadsheet.WrapStrategy',
    (sheet.format(row, column).wrap ?? 'overflow').toUpperCase(),
  );

export const rangeFormats: Methods<GoogleRange> = {
  ...Object.assign({}, ...looks.map((entry) => methodsFor(entry as unknown as AnyLook))),
  getFontLine: ({ sheet, area }) => lineOf(sheet.format(area.row, area.column)),
  getFontLines: (range) =>
    readBlock(range, (row, column) => lineOf(range.sheet.format(row, column))),
  setFontLines: (range, block: (string | null)[][]) => changeLines(range, block),
  getWrapStrategies: (range) => readBlock(range, (row, column) => strategyAt(range, row, column)),
  setFontLine: (range, line: string | null) => changeFormat(range, lines[line ?? 'none'] ?? {}),
  setBackgroundRGB: (range, red: number, green: number, blue: number) =>
    changeFormat(range, {
      background: `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`,
    }),
  getWrapStrategy: (range) => strategyAt(range, range.area.row, range.area.column),
  setWrapStrategy: (range, strategy: { name: string }) =>
    changeFormat(range, { wrap: strategy.name.toLowerCase() as 'wrap' }),
  clearFormat: (range) => changeFormat(range, null),
};
