import type { Messages } from '../../messages/messages';
import type { Sheet } from '../tab-table';
import { dressSummary, laySummary } from './summary-formats';
import { columnPixels, place, room, rowPixels } from './summary-rows';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const chartWidth = 5 * columnPixels - 8;
/** Room for a chart over so many rows. */
const heightOf = (rows: number): number => rows * rowPixels - 6;
const right = 6;

const begun = (sheet: Sheet, type: GoogleAppsScript.Charts.ChartType, title: string): Builder =>
  sheet
    .newChart()
    .setChartType(type)
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('titleTextStyle', { fontSize: 11 })
    .setOption('width', chartWidth)
    .setOption('height', heightOf(place.classes - place.charts))
    .setOption('legend', { position: 'bottom' });

/** Columns of the twelve weeks with their heading, `first` counted from 1. */
const weeks = (sheet: Sheet, first: number, count: number) =>
  sheet.getRange(place.weeks, first, room.weeks + 1, count);

const overdueChart = (sheet: Sheet, { weekly }: Messages): Builder =>
  begun(sheet, Charts.ChartType.COLUMN, weekly.overdueChart)
    .addRange(weeks(sheet, 1, 1))
    .addRange(weeks(sheet, 4, 5))
    .setOption('isStacked', true)
    .setPosition(place.charts, 1, 0, 0);

const contactsChart = (sheet: Sheet, { weekly }: Messages): Builder =>
  begun(sheet, Charts.ChartType.LINE, weekly.contactsChart)
    .addRange(weeks(sheet, 1, 3))
    .setPosition(place.charts, right, 0, 0);

const coverageChart = (sheet: Sheet, { weekly }: Messages): Builder =>
  begun(sheet, Charts.ChartType.BAR, weekly.coverageChart)
    .addRange(sheet.getRange(place.classes, 1, room.classes, 2))
    .setOption('legend', { position: 'none' })
    .setOption('height', heightOf(place.worked - place.classes))
    .setPosition(place.classes, right, 0, 0);

/** How many of the charts stand there; those of another layout or language are taken away, and formats are laid again. */
const standing = (sheet: Sheet, mayStay: boolean): number | 'laid anew' => {
  const charts = sheet.getCharts();
  const [first] = charts;
  if (!first) return 0;
  if (mayStay && first.getContainerInfo().getAnchorRow() === place.charts) return charts.length;
  for (const chart of charts) sheet.removeChart(chart);
  laySummary(sheet);
  return 'laid anew';
};

/**
 * Draws the charts with the first summary. They read cells that never move, so that a new week needs no change to them;
 * a copy of the workbook has them already, and where the drawing was interrupted only the rest is drawn. Answers whether
 * the formats were laid anew.
 */
export const drawCharts = (
  sheet: Sheet,
  messages: Messages,
  mayStay: boolean,
): 'laid anew' | 'as it was' => {
  const found = standing(sheet, mayStay);
  const there = found === 'laid anew' ? 0 : found;
  if (there === 0) dressSummary(sheet);
  for (const chart of [overdueChart, contactsChart, coverageChart].slice(there)) {
    sheet.insertChart(chart(sheet, messages).build());
  }
  return found === 'laid anew' ? found : 'as it was';
};
