import type { WrittenSummary } from '../../workflows/weekly-ports';
import type { Book } from '../book';
import { isDrawnIn } from '../summary-memory';
import type { Sheet } from '../tab-table';
import { blankPage } from './page';
import { cellsOfPage } from './page-cells';
import { drawCharts } from './summary-charts';
import { putLinks } from './summary-links';
import { putExperience, putNames, putNextWeek } from './summary-names';
import { ownerCell, place } from './summary-rows';
import { putClasses, putFoot, putOwners, putQuality, putWeeks } from './summary-tables';
import { putTop } from './summary-top';

const sections = [
  putTop,
  putNames,
  putExperience,
  putNextWeek,
  putQuality,
  putOwners,
  putWeeks,
  putClasses,
  putFoot,
] as const;

/** The owner whose week the tab is to show; empty for everybody's. */
export const summaryOwner = (sheet: Sheet): string =>
  String(sheet.getRange(ownerCell.row, ownerCell.column).getValue()).trim();

/** The week named in the title; none where a person has changed it beyond reading. */
export const summaryWeek = (sheet: Sheet): string | undefined =>
  /\d{4}-W\d\d/.exec(String(sheet.getRange(place.title, 1).getValue()))?.[0];

/**
 * Rewrites the tab in one go, always of the same height, so that what was longer last week is blanked over. The history,
 * which was written before it, is looked at where no first charts are drawn.
 */
export const writeSummary = (
  book: Book,
  sheet: Sheet,
  written: WrittenSummary,
  lookAtHistory: () => void,
): void => {
  const page = blankPage();
  const messages = book.messages();
  for (const put of sections) put(page, written, messages);
  putLinks(page, written, book);
  const isDrawn = isDrawnIn(book, written.language);
  const fill = () => void cellsOfPage(sheet).setValues(page.cells());
  if (isDrawn === false) drawCharts(sheet, messages, false);
  fill();
  // Google may say no only when it is asked something, as it is before the first charts are drawn.
  if (isDrawn !== null) lookAtHistory();
  else if (drawCharts(sheet, messages, true) === 'laid anew') fill();
};
