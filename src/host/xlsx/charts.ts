import type { Sheet as FileSheet, SheetChart } from 'hucre';
import type { Area } from '../workbook/area';
import { isCellError } from '../workbook/cell';
import type { Chart } from '../workbook/features';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { readSheetArea, writeSheetArea } from './references';

type Names = (name: string) => string;
type FileChart = NonNullable<FileSheet['charts']>[number];
type Strip = { sheet: Sheet; area: Area };

const kinds: Record<string, SheetChart['type']> = {
  COLUMN: 'column',
  BAR: 'bar',
  LINE: 'line',
  AREA: 'area',
  PIE: 'pie',
  SCATTER: 'scatter',
  COMBO: 'column',
};

const defaultWidth = 100;
const defaultHeight = 21;
const mark = (id: number): string => `portbook chart ${id}`;

export const writeCharts = (sheet: Sheet, workbook: Workbook, fileName: Names): SheetChart[] =>
  sheet.charts.map((chart) => ({
    type: kinds[chart.type] ?? 'column',
    ...(typeof chart.options.title === 'string' ? { title: chart.options.title } : {}),
    ...(chart.options.isStacked ? { barGrouping: 'stacked' as const } : {}),
    series: seriesOf(chart, workbook, fileName),
    legend: legendOf(chart),
    altText: mark(chart.id),
    anchor: {
      from: { row: chart.position.row, col: chart.position.column },
      to: {
        row: endOf(
          chart.position.row,
          chart.size.height + chart.position.offsetY,
          (row) => sheet.rows[row]?.height ?? defaultHeight,
        ),
        col: endOf(
          chart.position.column,
          chart.size.width + chart.position.offsetX,
          (column) => sheet.columns[column]?.width ?? defaultWidth,
        ),
      },
    },
  }));

const legendOf = (chart: Chart): NonNullable<SheetChart['legend']> => {
  const option = chart.options.legend;
  const position =
    typeof option === 'object' && option !== null
      ? (option as { position?: unknown }).position
      : option;
  if (position === 'none') return false;
  return position === 'top' || position === 'left' || position === 'bottom' ? position : 'right';
};

const endOf = (start: number, pixels: number, size: (index: number) => number): number => {
  let index = start;
  for (let left = pixels; left > 0; index++) left -= size(index);
  return Math.max(index, start + 1);
};

/** The first strip gives the categories, each other one a series; Google takes a lone strip as a series. */
const seriesOf = (chart: Chart, workbook: Workbook, fileName: Names): SheetChart['series'] => {
  const strips = chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = workbook.sheetById(sheetId);
    return sheet ? stripsOf(sheet, area, chart.transpose) : [];
  });
  const reference = (strip: Strip) =>
    writeSheetArea(fileName(strip.sheet.name), withoutHead(strip.area, chart));
  const [first, ...rest] = strips;
  const categories = first && rest.length > 0 ? { categories: reference(first) } : {};
  return (rest.length > 0 ? rest : strips).map((strip) => ({
    ...headOf(strip, chart),
    ...categories,
    values: reference(strip),
  }));
};

const stripsOf = (sheet: Sheet, area: Area, transpose: boolean): Strip[] =>
  Array.from({ length: transpose ? area.rows : area.columns }, (_, index) => ({
    sheet,
    area: transpose
      ? { ...area, row: area.row + index, rows: 1 }
      : { ...area, column: area.column + index, columns: 1 },
  }));

const withoutHead = (area: Area, chart: Chart): Area => {
  const head = Math.min(chart.headers, (chart.transpose ? area.columns : area.rows) - 1);
  return chart.transpose
    ? { ...area, column: area.column + head, columns: area.columns - head }
    : { ...area, row: area.row + head, rows: area.rows - head };
};

const headOf = ({ sheet, area }: Strip, chart: Chart): { name?: string } => {
  const value = chart.headers > 0 ? sheet.value(area.row, area.column) : null;
  return value === null || isCellError(value) ? {} : { name: String(value) };
};

/** Charts of the file; those the appendix knows come back exactly, others as far as they can be told. */
export const readCharts = (
  charts: FileChart[],
  remembered: Chart[],
  workbook: Workbook,
  sheetName: Names,
): Chart[] => {
  const left = [...remembered];
  let nextId = Math.max(0, ...remembered.map((chart) => chart.id)) + 1;
  return charts.flatMap((chart) => {
    const at = left.findIndex(({ id, type }) =>
      chart.altText ? chart.altText === mark(id) : sameKind(chart, type),
    );
    const [exact] = at < 0 ? [] : left.splice(at, 1);
    if (exact) return [exact];
    const read = readChart(chart, nextId, workbook, sheetName);
    if (read) nextId++;
    return read ? [read] : [];
  });
};

const sameKind = (chart: FileChart, type: string): boolean =>
  chart.kinds[0] === kinds[type]?.replace('column', 'bar');

const googleKinds: Record<string, Chart['type']> = {
  bar: 'COLUMN',
  bar3D: 'COLUMN',
  line: 'LINE',
  line3D: 'LINE',
  pie: 'PIE',
  pie3D: 'PIE',
  doughnut: 'PIE',
  area: 'AREA',
  area3D: 'AREA',
  scatter: 'SCATTER',
  bubble: 'SCATTER',
};

const readChart = (
  chart: FileChart,
  id: number,
  workbook: Workbook,
  sheetName: Names,
): Chart | null => {
  const type = googleKinds[chart.kinds[0] ?? ''];
  const series = chart.series ?? [];
  const references = [series[0]?.categoriesRef, ...series.map((each) => each.valuesRef)];
  const ranges = references.flatMap((reference) => {
    const place = reference ? readSheetArea(reference) : null;
    const sheet = place && workbook.sheetByName(sheetName(place.sheetName));
    return place && sheet ? [{ sheetId: sheet.id, area: place.area }] : [];
  });
  if (!type || ranges.length === 0) return null;
  const from = chart.anchor?.from ?? { row: 0, col: 0 };
  const to = chart.anchor?.to ?? { row: from.row + 18, col: from.col + 6 };
  return {
    id,
    type,
    ranges,
    position: { row: from.row, column: from.col, offsetX: 0, offsetY: 0 },
    size: {
      width: (to.col - from.col) * defaultWidth,
      height: (to.row - from.row) * defaultHeight,
    },
    headers: 0,
    transpose: false,
    options: chart.title ? { title: chart.title } : {},
  };
};
