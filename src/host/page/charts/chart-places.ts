import type { Chart } from '../../workbook/features';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { defaultColumnWidth, defaultRowHeight } from '../default-sizes';

/** The name under which Univer finds the component that draws charts. */
export const chartComponent = 'PortbookChart';

/** Univer's `DrawingTypeEnum.DRAWING_DOM`: an element of the page that scrolls with the cells. */
const floatingElement = 8;

/** What Univer's drawing plugin keeps: one floating element for each chart, in its place over the cells. */
export const writeChartPlaces = (workbook: Workbook, unitId: string) =>
  workbook.sheets.map((sheet) => {
    const drawings = sheet.charts.map((chart) => [drawingId(chart), placeOf(sheet, chart, unitId)]);
    const order = sheet.charts.map(drawingId);
    return [String(sheet.id), { data: Object.fromEntries(drawings), order }] as const;
  });

/** Charts in their places, as one text: when it differs the grid is drawn anew. */
export const chartPlaces = (workbook: Workbook): string =>
  JSON.stringify(
    workbook.sheets.map(({ id, charts }) => [
      id,
      charts.map((chart) => [chart.id, chart.position, chart.size]),
    ]),
  );

const drawingId = ({ id }: Chart): string => `chart-${id}`;

const placeOf = (sheet: Sheet, chart: Chart, unitId: string) => {
  const { row, column, offsetX, offsetY } = chart.position;
  const width = (index: number) => sizeOf(sheet.columns[index], 'width', defaultColumnWidth);
  const height = (index: number) => sizeOf(sheet.rows[index], 'height', defaultRowHeight);
  const across = [
    walk(column, offsetX, width),
    walk(column, offsetX + chart.size.width, width),
  ] as const;
  const down = [
    walk(row, offsetY, height),
    walk(row, offsetY + chart.size.height, height),
  ] as const;
  const corner = (side: 0 | 1) => ({
    column: across[side].index,
    columnOffset: across[side].rest,
    row: down[side].index,
    rowOffset: down[side].rest,
  });
  const transform = {
    left: sum(0, column, width) + offsetX,
    top: sum(0, row, height) + offsetY,
    width: chart.size.width,
    height: chart.size.height,
  };
  const sheetTransform = { from: corner(0), to: corner(1) };
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
    allowTransform: false,
  };
};

const sizeOf = <Key extends 'width' | 'height'>(
  line: ({ [Name in Key]?: number } & { hidden?: boolean }) | undefined,
  key: Key,
  otherwise: number,
): number => (line?.hidden ? 0 : (line?.[key] ?? otherwise));

const sum = (from: number, to: number, size: (index: number) => number): number => {
  let pixels = 0;
  for (let index = from; index < to; index++) pixels += size(index);
  return pixels;
};

/** The row or column that lies so many pixels on, and how far into it. */
const walk = (from: number, pixels: number, size: (index: number) => number) => {
  let index = from;
  let rest = pixels;
  while (rest >= size(index) && index < from + 10_000) {
    rest -= size(index);
    index += 1;
  }
  return { index, rest };
};
