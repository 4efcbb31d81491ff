import type { Workbook } from '../../workbook/workbook';
import { type ChartDrawing, drawingOf } from './chart-series';

let drawings: ReadonlyMap<number, ChartDrawing> = new Map();
const listeners = new Set<() => void>();

/** The numbers of all charts by chart id; Univer makes the components itself, so they watch this. */
export const chartDrawings = {
  read: (): ReadonlyMap<number, ChartDrawing> => drawings,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Takes the numbers of every chart anew. */
export const redrawCharts = (workbook: Workbook): void => {
  const charts = workbook.sheets.flatMap((sheet) => sheet.charts);
  if (charts.length === 0 && drawings.size === 0) return;
  drawings = new Map(charts.map((chart) => [chart.id, drawingOf(chart, workbook)]));
  for (const listener of listeners) listener();
};
