import type { Chart } from '../workbook/features';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { ChartPlace } from './protocol';

/** Charts that a person took away, so that undo can bring them back with all that the grid does not know of them. */
const takenAway = new WeakMap<Workbook, Map<number, Chart>>();

/** Moves, resizes, takes away and brings back the charts of a tab as the grid has them now. */
export const adoptCharts = (sheet: Sheet, places: readonly ChartPlace[]): void => {
  const kept = takenAway.get(sheet.workbook) ?? new Map<number, Chart>();
  takenAway.set(sheet.workbook, kept);
  const wanted = new Map(places.map((place) => [place.id, place]));
  for (const chart of sheet.charts) if (!wanted.has(chart.id)) kept.set(chart.id, chart);
  const known = new Map(sheet.charts.map((chart) => [chart.id, chart]));
  const order = [...known.keys(), ...[...wanted.keys()].filter((id) => !known.has(id))];
  sheet.charts = order.flatMap((id) => {
    const chart = known.get(id) ?? kept.get(id);
    const place = wanted.get(id);
    return chart && place ? [placed(chart, place)] : [];
  });
};

const placed = (chart: Chart, { row, column, offsetX, offsetY, width, height }: ChartPlace) => ({
  ...chart,
  position: { row, column, offsetX, offsetY },
  size: { width, height },
});
