import type { ChartPlace } from '../../server/protocol';
import type { Chart } from '../../workbook/features';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { defaultColumnWidth, defaultRowHeight } from '../default-sizes';

/** The name under which Univer finds the component that draws charts. */
export const chartComponent = 'PortbookChart';

/** Univer's `DrawingTypeEnum.DRAWING_DOM`: an element of the page that scrolls with the cells. */
const floatingElement = 8;

/** The part of Univer's drawings that says where one is. */
export type UniverDrawing = {
  sheetTransform: {
    from: { row: number; rowOffset: number; column: number; columnOffset: number };
  };
  transform?: { width?: number; height?: number } | null;
};

/** What Univer's drawing plugin keeps: one floating element for each chart, in its place over the cells. */
export const writeChartPlaces = (workbook: Workbook, unitId: string) =>
  workbook.sheets.map((sheet) => {
    const drawings = sheet.charts.map((chart) => [
      drawingId(chart),
      writeChartPlace(sheet, chart, unitId),
    ]);
    const order = sheet.charts.map(drawingId);
    return [String(sheet.id), { data: Object.fromEntries(drawings), order }] as const;
  });

/** Where the charts of a tab stand, in an order that can be compared. */
export const chartPlacesOf = (sheet: Sheet): ChartPlace[] =>
  sheet.charts
    .map(({ id, position, size }) => ({ id, ...position, ...size }))
    .sort((a, b) => a.id - b.id);

/**
 * Where the grid has them. Univer names some cell of its own choice and how far it is from there, and fits charts to the
 * cells below them: one that stands within a pixel of where the model has it was not moved.
 */
export const readChartPlaces = (
  drawings: Record<string, UniverDrawing>,
  known: readonly ChartPlace[],
  { width, height }: LineSizes,
): ChartPlace[] =>
  Object.entries(drawings)
    .flatMap(([name, { sheetTransform, transform }]) => {
      const id = Number(/^chart-(\d+)$/.exec(name)?.[1] ?? Number.NaN);
      if (Number.isNaN(id)) return [];
      const { from } = sheetTransform;
      const left = sum(from.column, width) + from.columnOffset;
      const top = sum(from.row, height) + from.rowOffset;
      const size = { width: whole(transform?.width), height: whole(transform?.height) };
      const before = known.find((place) => place.id === id);
      const isMoved =
        !before ||
        isApart(left, sum(before.column, width) + before.offsetX) ||
        isApart(top, sum(before.row, height) + before.offsetY) ||
        isApart(size.width, before.width) ||
        isApart(size.height, before.height);
      if (!isMoved) return [before];
      const { index: column, rest: offsetX } = walk(0, whole(left), width);
      const { index: row, rest: offsetY } = walk(0, whole(top), height);
      return [{ id, row, column, offsetX, offsetY, ...size }];
    })
    .sort((a, b) => a.id - b.id);

/** How wide a column and how high a row is drawn. */
export type LineSizes = { width: SizeOf; height: SizeOf };

const whole = (pixels = 0): number => Math.max(0, Math.round(pixels));

const isApart = (a: number, b: number): boolean => Math.abs(a - b) > 1;

export const drawingId = ({ id }: { readonly id: number }): string => `chart-${id}`;

/** One chart as Univer's drawing plugin keeps it. */
export const writeChartPlace = (sheet: Sheet, chart: Chart, unitId: string) => {
  const [left, right] = [across(sheet, chart, 0), across(sheet, chart, chart.size.width)];
  const [top, bottom] = [down(sheet, chart, 0), down(sheet, chart, chart.size.height)];
  const corner = (column: Walked, row: Walked) => ({
    column: column.index,
    columnOffset: column.rest,
    row: row.index,
    rowOffset: row.rest,
  });
  const { position, size } = chart;
  const transform = {
    left: sum(position.column, widthIn(sheet)) + position.offsetX,
    top: sum(position.row, heightIn(sheet)) + position.offsetY,
    width: size.width,
    height: size.height,
  };
  const sheetTransform = { from: corner(left, top), to: corner(right, bottom) };
  return {
    unitId,
    subUnitId: String(sheet.id),
    drawingId: drawingId(chart),
    drawingType: floatingElement,
    componentKey: chartComponent,
    sheetTransform,
    axisAlignSheetTransform: sheetTransform,
    transform,
    data: { chartId: chart.id },
    allowTransform: true,
  };
};

type Walked = { index: number; rest: number };
type SizeOf = (index: number) => number;

const across = (sheet: Sheet, { position }: Chart, pixels: number): Walked =>
  walk(position.column, position.offsetX + pixels, widthIn(sheet));

const down = (sheet: Sheet, { position }: Chart, pixels: number): Walked =>
  walk(position.row, position.offsetY + pixels, heightIn(sheet));

const widthIn = (sheet: Sheet): SizeOf => {
  return (index) => {
    const column = sheet.columns[index];
    return column?.hidden ? 0 : (column?.width ?? defaultColumnWidth);
  };
};

const heightIn = (sheet: Sheet): SizeOf => {
  return (index) => {
    const row = sheet.rows[index];
    return row?.hidden ? 0 : (row?.height ?? defaultRowHeight);
  };
};

const sum = (to: number, size: SizeOf): number => {
  let pixels = 0;
  for (let index = 0; index < to; index++) pixels += size(index);
  return pixels;
};

/** The row or column that lies so many pixels on, and how far into it. */
const walk = (from: number, pixels: number, size: SizeOf): Walked => {
  let index = from;
  let rest = pixels;
  while (rest >= size(index) && index < from + 2_000_000) {
    rest -= size(index);
    index += 1;
  }
  return { index, rest };
};
