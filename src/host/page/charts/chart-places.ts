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
    const drawings = sheet.charts.map((chart) => [drawingId(chart), placeOf(sheet, chart, unitId)]);
    const order = sheet.charts.map(drawingId);
    return [String(sheet.id), { data: Object.fromEntries(drawings), order }] as const;
  });

/** Where the charts of a tab stand, with offsets that stay within their cell, as Univer counts. */
export const chartPlacesOf = (sheet: Sheet): ChartPlace[] =>
  sheet.charts
    .map((chart) => {
      const { index: column, rest: offsetX } = across(sheet, chart, 0);
      const { index: row, rest: offsetY } = down(sheet, chart, 0);
      return { id: chart.id, row, column, offsetX, offsetY, ...chart.size };
    })
    .sort((a, b) => a.id - b.id);

export const readChartPlaces = (drawings: Record<string, UniverDrawing>): ChartPlace[] =>
  Object.entries(drawings)
    .flatMap(([name, { sheetTransform, transform }]) => {
      const id = /^chart-(\d+)$/.exec(name)?.[1];
      if (id === undefined) return [];
      const { row, column, rowOffset, columnOffset } = sheetTransform.from;
      const size = { width: whole(transform?.width), height: whole(transform?.height) };
      const offset = { offsetX: whole(columnOffset), offsetY: whole(rowOffset) };
      return [{ id: Number(id), row, column, ...offset, ...size }];
    })
    .sort((a, b) => a.id - b.id);

const whole = (pixels = 0): number => Math.max(0, Math.round(pixels));

/** Pixels that Univer may differ by after it fitted a chart to the cells below it. */
const tolerance = 1;

export const areSamePlaces = (a: readonly ChartPlace[], b: readonly ChartPlace[]): boolean =>
  a.length === b.length && a.every((place, index) => isSamePlace(place, b[index]));

const isSamePlace = (a: ChartPlace, b: ChartPlace | undefined): boolean =>
  b !== undefined &&
  a.id === b.id &&
  a.row === b.row &&
  a.column === b.column &&
  (['offsetX', 'offsetY', 'width', 'height'] as const).every(
    (key) => Math.abs(a[key] - b[key]) <= tolerance,
  );

const drawingId = ({ id }: Chart): string => `chart-${id}`;

const placeOf = (sheet: Sheet, chart: Chart, unitId: string) => {
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
  while (rest >= size(index) && index < from + 10_000) {
    rest -= size(index);
    index += 1;
  }
  return { index, rest };
};
