import type { Cell, FontStyle, Hyperlink, RichTextRun } from 'hucre';
import type { Format } from '../workbook/format';
import {
  joined,
  lookKeys,
  type RichText,
  type TextLook,
  type TextRun,
} from '../workbook/rich-text';
import type { Sheet } from '../workbook/sheet';
import { writeStyle } from './cell-style';
import { writeText } from './cell-text';

/** Exactly what a text looked like, and the text it belongs to. */
export type KeptRichText = { row: number; column: number; text: string; runs: RichText };

const fontOf = (format: Format, look: TextLook): FontStyle | undefined =>
  writeStyle({ ...format, ...look }).font;

/** A file knows one link for a cell: the first there is. */
const linkOf = (runs: RichText): Hyperlink | undefined => {
  const target = runs.find(({ link }) => link !== undefined)?.link;
  if (target === undefined) return undefined;
  return target.startsWith('#') ? { target: '', location: target.slice(1) } : { target };
};

/** The stretches of a text as the file words them. */
export const writeRichText = (
  text: string,
  runs: RichText,
  format: Format,
): Pick<Partial<Cell>, 'richText' | 'hyperlink'> => {
  const hyperlink = linkOf(runs);
  const written = runs.map((run, index): RichTextRun => {
    const part = writeText(text.slice(run.start, runs[index + 1]?.start));
    const font = fontOf(format, run.look);
    return font ? { text: part, font } : { text: part };
  });
  const isPlain = runs.every(({ look }) => Object.keys(look).length === 0);
  return { ...(isPlain ? {} : { richText: written }), ...(hyperlink ? { hyperlink } : {}) };
};

/** What a stretch looks like beyond its cell. */
const beyond = (look: TextLook, format: Format): TextLook =>
  Object.fromEntries(
    lookKeys.flatMap((key) =>
      look[key] === undefined || look[key] === format[key] ? [] : [[key, look[key]]],
    ),
  );

const targetOf = ({ target, location }: Hyperlink): string | null => {
  if (location && (target === '' || target === location)) return `#${location}`;
  return /^(https?|ftp|mailto|file):/i.test(target) ? target : null;
};

/** The stretches of a text of the file; null where its cell says it all. */
export const readRichText = (
  cell: Cell,
  format: Format,
  lookOf: (font: FontStyle | undefined) => TextLook,
): RichText | null => {
  const link = cell.hyperlink ? targetOf(cell.hyperlink) : null;
  const parts = cell.richText?.length ? cell.richText : [{ text: '' }];
  const runs: TextRun[] = [];
  let start = 0;
  for (const { text, font } of parts) {
    const look = font ? beyond(lookOf(font), format) : {};
    runs.push({ start, look, ...(link !== null && { link }) });
    start += text.length;
  }
  const whole = joined(runs, Math.max(1, start));
  const isPlain = whole.every(({ look }) => Object.keys(look).length === 0);
  return link === null && isPlain ? null : whole;
};

export const rememberRichTexts = (sheet: Sheet): KeptRichText[] =>
  sheet.rows.flatMap((cells, row) =>
    (cells?.richTexts ?? []).flatMap((runs, column) => {
      const text = sheet.value(row, column);
      return runs && typeof text === 'string' ? [{ row, column, text, runs }] : [];
    }),
  );

/** Puts back what the file has no words for, wherever the text is still the same. */
export const restoreRichTexts = (sheet: Sheet, kept: readonly KeptRichText[] = []): void => {
  for (const { row, column, text, runs } of kept) {
    if (sheet.value(row, column) !== text) continue;
    const cells = sheet.rowAt(row);
    cells.richTexts ??= [];
    cells.richTexts[column] = runs;
  }
};
