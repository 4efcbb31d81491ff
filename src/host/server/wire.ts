import * as z from 'zod/mini';
import { errorCodes } from '../workbook/cell';
import { lineStyles } from '../workbook/format';
import { languages } from './protocol';

/** What a page may send, checked before it comes near the workbook. */
const mostCells = 10_000_000;
const index = z.int().check(z.gte(0), z.lt(mostCells));
const count = z.int().check(z.gte(1), z.lte(mostCells));
const text = (most: number) => z.string().check(z.maxLength(most));
const cellText = text(50_000);
const list = <Item extends z.core.$ZodType>(item: Item, most: number) =>
  z.array(item).check(z.maxLength(most));

const area = z.object({ row: index, column: index, rows: count, columns: count });
/** The engine refuses what is too long for a cell, and says of which. */
const entryText = text(5_000_000);
const value = z.union([
  cellText,
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ error: z.enum(errorCodes) }),
]);
const color = text(40);
const borderForm = new RegExp(`^(${lineStyles.join('|')}) #[0-9a-f]{6}$`);

const border = z.exactOptional(text(40).check(z.regex(borderForm)));
const format = z.object({
  numberFormat: z.exactOptional(text(500)),
  background: z.exactOptional(color),
  fontColor: z.exactOptional(color),
  bold: z.exactOptional(z.boolean()),
  italic: z.exactOptional(z.boolean()),
  underline: z.exactOptional(z.boolean()),
  strikethrough: z.exactOptional(z.boolean()),
  fontSize: z.exactOptional(z.number().check(z.gt(0), z.lte(400))),
  fontFamily: z.exactOptional(text(200)),
  horizontalAlignment: z.exactOptional(z.enum(['left', 'center', 'right'])),
  verticalAlignment: z.exactOptional(z.enum(['top', 'middle', 'bottom'])),
  wrap: z.exactOptional(z.enum(['wrap', 'overflow', 'clip'])),
  borderTop: border,
  borderRight: border,
  borderBottom: border,
  borderLeft: border,
});

const runs = list(
  z.object({
    start: index,
    look: z.pick(format, {
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      fontSize: true,
      fontFamily: true,
      fontColor: true,
    }),
    link: z.exactOptional(text(2048)),
  }),
  5000,
);

const cellChange = z.object({
  row: index,
  column: index,
  entry: z.exactOptional(z.union([value, entryText])),
  isText: z.exactOptional(z.literal(true)),
  runs: z.exactOptional(runs),
  format: z.exactOptional(format),
});

const cells = z.object({
  formats: list(format, 64_000),
  rows: list(
    z.object({
      row: index,
      first: index,
      values: list(value, 18_278),
      formulas: list(z.nullable(cellText), 18_278),
      formats: list(index, 18_278),
    }),
    1_000_000,
  ),
});

const choice = z.object({
  areas: list(area, 1000),
  criterion: z.object({
    type: text(20).check(z.regex(/^(VALUE_IN_LIST|VALUE_IN_RANGE|CHECKBOX)$/)),
    values: list(z.union([cellText, z.number(), z.boolean(), list(cellText, 500)]), 500),
  }),
  allowInvalid: z.boolean(),
  helpText: z.nullable(cellText),
});

const pixels = z.number().check(z.gt(0), z.lte(4000));
const length = z.number().check(z.gte(0), z.lte(100_000));
const chartPlace = z.object({
  id: index,
  row: index,
  column: index,
  offsetX: length,
  offsetY: length,
  width: length,
  height: length,
});
const layout = z
  .object({
    sheetId: z.number(),
    name: text(100).check(z.minLength(1)),
    hidden: z.boolean(),
    tabColor: z.nullable(color),
    rowCount: count,
    columnCount: count,
    frozenRows: index,
    frozenColumns: index,
    columns: list(
      z.object({
        index,
        width: z.exactOptional(pixels),
        hidden: z.exactOptional(z.literal(true)),
        format: z.exactOptional(format),
      }),
      18_278,
    ),
    rows: list(
      z.object({
        index,
        height: z.exactOptional(pixels),
        hidden: z.exactOptional(z.literal(true)),
      }),
      1_000_000,
    ),
    merges: list(area, 100_000),
    filter: z.nullable(
      z.object({
        area,
        hidden: list(z.object({ column: index, values: list(cellText, 1_000_000) }), 18_278),
      }),
    ),
    notes: list(z.object({ row: index, column: index, text: cellText }), 100_000),
    choices: list(choice, 1000),
    charts: list(chartPlace, 10_000),
  })
  .check(z.refine(({ rowCount, columnCount }) => rowCount * columnCount <= mostCells));

const sheetId = index;
const gridChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['typed', 'literal', 'aside']),
    sheetId,
    cells: list(cellChange, mostCells),
  }),
  z.object({
    kind: z.enum(['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns']),
    sheetId,
    index,
    count,
  }),
  z.object({ kind: z.literal('layout'), layout }),
  z.object({ kind: z.literal('sheet'), layout, cells, moved: z.exactOptional(area) }),
  z.object({ kind: z.literal('addSheet'), index, layout, cells }),
  z.object({ kind: z.literal('deleteSheet'), sheetId }),
  z.object({ kind: z.literal('order'), sheetIds: list(sheetId, 200) }),
]);

const functionName = text(200).check(z.regex(/^[\p{L}_$][\p{L}\p{N}_$]*$/u));
const fileId = text(64).check(z.regex(/^[0-9a-f]{8,64}$/));
const client = text(64).check(z.regex(/^[0-9a-z-]{8,64}$/i));

/** Body of each POST by its path. */
export const bodies = {
  '/api/changes': z.object({
    client,
    /** The revision that the page showed when they were done. */
    shown: z.exactOptional(z.int().check(z.gte(0))),
    changes: list(gridChange, 10_000),
  }),
  '/api/selection': z.object({
    client,
    selection: z.object({
      sheetId,
      areas: list(area, 1000).check(z.minLength(1)),
      cell: z.object({ row: index, column: index }),
    }),
  }),
  '/api/run': z.object({
    client,
    functionName,
    cause: z.enum(['menu', 'sidebar', 'time']),
    args: list(z.unknown(), 100),
  }),
  '/api/reply': z.object({
    client,
    id: index,
    button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
    text: cellText,
  }),
  '/api/clock': z.object({
    client,
    milliseconds: z.int().check(z.gte(-3_660 * 86_400_000), z.lte(3_660 * 86_400_000)),
  }),
  '/api/language': z.object({ client, language: z.enum(languages) }),
  '/api/save': z.object({ client, evenIfChanged: z.boolean() }),
  '/api/new': z.object({ client }),
  '/api/open': z.object({ client, id: fileId }),
  '/api/restore': z.object({ client, id: fileId }),
};

export type PostPath = keyof typeof bodies;
export type Body<Path extends PostPath> = z.infer<(typeof bodies)[Path]>;
