import type { Area } from '../../workbook/area';
import { isCellError } from '../../workbook/cell';
import { displayValue } from '../../workbook/display';
import type { Chart } from '../../workbook/features';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';

export type Series = { name: string; values: (number | null)[] };

/** What is drawn: numbers already taken out of the cells. */
export type ChartDrawing = {
  type: Chart['type'];
  title: string;
  labels: string[];
  series: Series[];
  colors: string[];
  isStacked: boolean;
  hasLegend: boolean;
  /** Whether the cells show their numbers as parts of a hundred. */
  isShare?: true;
};

type Strip = { sheet: Sheet; cells: { row: number; column: number }[] };

/** Google's colours of the first six series. */
const googleColors = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** Takes a chart's numbers: the first strip of its ranges names the points, each further one is a series. */
export const drawingOf = (chart: Chart, workbook: Workbook): ChartDrawing => {
  const strips = chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = workbook.sheetById(sheetId);
    return sheet ? stripsOf(sheet, area, chart.transpose) : [];
  });
  const [first, ...others] = strips;
  const hasLabels = first !== undefined && others.length > 0;
  const drawn = hasLabels ? others : strips;
  const { title, colors, isStacked, legend } = chart.options;
  return {
    type: chart.type,
    title: typeof title === 'string' ? title : '',
    labels: hasLabels ? body(first, chart).map((cell) => shown(first.sheet, cell)) : [],
    series: drawn.map((strip, index) => seriesOf(strip, chart, index)),
    colors: Array.isArray(colors) && colors.length > 0 ? colors.map(String) : googleColors,
    isStacked: isStacked === true || typeof isStacked === 'string',
    ...(drawn.length > 0 && drawn.every(isShare) && { isShare: true as const }),
    hasLegend: legendPosition(legend) !== 'none' && (drawn.length > 1 || chart.type === 'PIE'),
  };
};

const isShare = ({ sheet, cells }: Strip): boolean => {
  const last = cells[cells.length - 1];
  return (
    last !== undefined && (sheet.format(last.row, last.column).numberFormat ?? '').includes('%')
  );
};

const legendPosition = (legend: unknown): unknown =>
  typeof legend === 'object' && legend !== null && 'position' in legend ? legend.position : legend;

const stripsOf = (sheet: Sheet, area: Area, transpose: boolean): Strip[] => {
  const rows = Math.min(area.rows, sheet.rowCount - area.row);
  const [strips, length] = transpose ? [rows, area.columns] : [area.columns, rows];
  return Array.from({ length: strips }, (_, across) => ({
    sheet,
    cells: Array.from({ length }, (_, along) =>
      transpose
        ? { row: area.row + across, column: area.column + along }
        : { row: area.row + along, column: area.column + across },
    ),
  }));
};

const body = ({ cells }: Strip, chart: Chart) => cells.slice(chart.headers);

const shown = (sheet: Sheet, { row, column }: Strip['cells'][number]): string =>
  displayValue(sheet.value(row, column), sheet.format(row, column), sheet.workbook.locale);

const seriesOf = (strip: Strip, chart: Chart, index: number): Series => {
  const head = chart.headers > 0 ? strip.cells[0] : undefined;
  const values = body(strip, chart).map(({ row, column }) => {
    const value = strip.sheet.value(row, column);
    return typeof value === 'number' && !isCellError(value) ? value : null;
  });
  return { name: head ? shown(strip.sheet, head) : `${index + 1}`, values };
};
