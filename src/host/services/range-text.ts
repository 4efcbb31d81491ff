import { setFormat, setInput, setRichText } from '../workbook/edit';
import type { Format } from '../workbook/format';
import type { RichText } from '../workbook/rich-text';
import { checkEntry, readDisplayed } from './cell-values';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';
import type { GoogleRange } from './places';
import { checkEditable } from './protected-cells';
import { changeFormat } from './range-formats';
import { checkShape, readBlock } from './range-values';
import { GoogleRichText } from './rich-text';
import { fullLook, GoogleTextStyle, lookOf } from './text-style';

export class GoogleTextRotation extends GoogleObject {
  readonly google = 'Spreadsheet.TextRotation';
  constructor(readonly rotation: Format['rotation']) {
    super();
  }
}

export const textRotation: Methods<GoogleTextRotation> = {
  getDegrees: ({ rotation }) => (typeof rotation === 'number' ? rotation : 0),
  isVertical: ({ rotation }) => rotation === 'vertical',
};

const hyperlink = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i;

/** The link of a formula that is nothing but one. */
const formulaLink = (formula: string | null): string | null =>
  hyperlink.exec(formula ?? '')?.[1]?.replace(/""/g, '"') ?? null;

/** Null where the cell holds no text. */
const richTextAt = ({ sheet }: GoogleRange, row: number, column: number) => {
  const value = sheet.value(row, column);
  const text = value === null ? '' : value;
  if (typeof text !== 'string') return null;
  const link = formulaLink(sheet.formula(row, column));
  const whole: RichText = [{ start: 0, look: {}, ...(link !== null && { link }) }];
  const runs = sheet.richText(row, column) ?? whole;
  return new GoogleRichText(text, runs, sheet.format(row, column));
};

/** A text that looks the same from end to end is a matter of the cell's own format. */
const putRichText = (
  { sheet }: GoogleRange,
  row: number,
  column: number,
  { text, runs }: GoogleRichText,
): void => {
  setInput(sheet, row, column, text);
  const [only, ...others] = runs;
  if (!only || others.length > 0) {
    setRichText(sheet, row, column, runs);
    return;
  }
  setFormat(sheet, { row, column, rows: 1, columns: 1 }, only.look);
  setRichText(sheet, row, column, only.link === undefined ? null : [{ ...only, look: {} }]);
};

const writeRichTexts = (range: GoogleRange, block: GoogleRichText[][]): GoogleRange => {
  const { run, sheet, area } = range;
  checkShape(range, block);
  for (const { text } of block.flat()) checkEntry(run, text);
  checkEditable(run, sheet, area);
  run.countCells(area.rows * area.columns);
  run.write(area.rows, (rows) => {
    block.slice(0, rows).forEach((line, down) => {
      line.forEach((text, across) => {
        putRichText(range, area.row + down, area.column + across, text);
      });
    });
  });
  return range;
};

const blockOf = <Value>({ area }: GoogleRange, value: Value): Value[][] =>
  Array.from({ length: area.rows }, () => new Array(area.columns).fill(value));

const styleAt = ({ sheet }: GoogleRange, row: number, column: number) =>
  new GoogleTextStyle(fullLook(sheet.format(row, column)));

/** Hands each cell of the range, as a range, to a setter with its own value. */
const each = <Value>(
  range: GoogleRange,
  block: Value[][],
  set: (cell: GoogleRange, value: Value) => void,
): GoogleRange => {
  checkShape(range, block);
  block.forEach((line, down) => {
    line.forEach((value, across) => {
      const row = range.area.row + down;
      const column = range.area.column + across;
      set(range.with({ row, column, rows: 1, columns: 1 }), value);
    });
  });
  return range;
};

const first = <Value>(range: GoogleRange, read: (row: number, column: number) => Value): Value =>
  read(range.area.row, range.area.column);

const rotationAt = ({ sheet }: GoogleRange, row: number, column: number) =>
  new GoogleTextRotation(sheet.format(row, column).rotation);

const directionAt = ({ sheet }: GoogleRange, row: number, column: number): EnumValue | null => {
  const { direction } = sheet.format(row, column);
  if (!direction) return null;
  return enumValue(
    'Spreadsheet.TextDirection',
    direction === 'rtl' ? 'RIGHT_TO_LEFT' : 'LEFT_TO_RIGHT',
  );
};

const rotate = (range: GoogleRange, rotation: number | GoogleTextRotation): GoogleRange => {
  const turned = rotation instanceof GoogleTextRotation ? rotation.rotation : rotation;
  return changeFormat(range, { rotation: turned === 0 ? null : (turned ?? null) });
};

const direct = (range: GoogleRange, direction: EnumValue | null): GoogleRange => {
  if (!direction) return changeFormat(range, { direction: null });
  return changeFormat(range, { direction: direction.name === 'RIGHT_TO_LEFT' ? 'rtl' : 'ltr' });
};

const link = ({ sheet, area }: GoogleRange, shown: boolean): void => {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = readDisplayed(sheet, row, column);
      const isAddress = /^(https?|ftp|mailto):\S+$/i.test(text);
      if (!isAddress && shown) continue;
      const runs = [{ start: 0, look: {}, link: text }];
      setRichText(sheet, row, column, shown && isAddress ? runs : null);
    }
};

export const rangeText: Methods<GoogleRange> = {
  getRichTextValue: (range) => first(range, (row, column) => richTextAt(range, row, column)),
  getRichTextValues: (range) => readBlock(range, (row, column) => richTextAt(range, row, column)),
  setRichTextValue: (range, text: GoogleRichText) => writeRichTexts(range, blockOf(range, text)),
  setRichTextValues: writeRichTexts,

  getTextStyle: (range) => first(range, (row, column) => styleAt(range, row, column)),
  getTextStyles: (range) => readBlock(range, (row, column) => styleAt(range, row, column)),
  setTextStyle: (range, style: GoogleTextStyle) => changeFormat(range, lookOf(style)),
  setTextStyles: (range, block: GoogleTextStyle[][]) =>
    each(range, block, (cell, style) => changeFormat(cell, lookOf(style))),

  getTextRotation: (range) => first(range, (row, column) => rotationAt(range, row, column)),
  getTextRotations: (range) => readBlock(range, (row, column) => rotationAt(range, row, column)),
  setTextRotation: rotate,
  setTextRotations: (range, block: GoogleTextRotation[][]) => each(range, block, rotate),
  setVerticalText: (range, vertical: boolean) =>
    changeFormat(range, { rotation: vertical ? 'vertical' : null }),

  getTextDirection: (range) => first(range, (row, column) => directionAt(range, row, column)),
  getTextDirections: (range) => readBlock(range, (row, column) => directionAt(range, row, column)),
  setTextDirection: direct,
  setTextDirections: (range, block: (EnumValue | null)[][]) => each(range, block, direct),

  setWrapStrategies: (range, block: EnumValue[][]) =>
    each(range, block, (cell, { name }) =>
      changeFormat(cell, { wrap: name.toLowerCase() as 'wrap' }),
    ),
  setShowHyperlink: (range, shown: boolean) => {
    range.run.write(1, () => link(range, shown));
    return range;
  },
};
