import { type Growth, worthTelling } from '../../domain/report/growth';
import {
  activeClasses,
  type ClassLine,
  classLines,
  coverageOf,
} from '../../domain/report/register-state';
import type { WeeklyNumbers } from '../../domain/report/weekly-numbers';
import type { Messages } from '../../messages/messages';
import type { WrittenSummary } from '../../workflows/weekly-ports';
import { type CellValue, cellText } from '../cell-text';
import { figures } from './figures';
import { across, fitted, type Page } from './page';
import { place, room } from './summary-rows';

/** A number for a chart to draw, or the sign that it is not known. */
const cellOf = (value: number | null, { weekly }: Messages): CellValue =>
  value === null ? cellText(weekly.unknown) : value;

/** Owners side by side; those for whom there is no room are counted. */
export const putOwners = (page: Page, { report }: WrittenSummary, messages: Messages): void => {
  const { weekly } = messages;
  const { share, time, count } = figures(weekly);
  page.put(place.owners, 1, weekly.owners);
  page.put(place.owners, 3, ...weekly.ownerHeads);
  const { owners } = report;
  const shown = owners.length > room.owners ? owners.slice(0, room.owners - 1) : owners;
  shown.forEach((line, index) => {
    const row = place.owners + 1 + index;
    page.put(row, 1, fitted(line.owner || weekly.unknown, across(2)));
    page.put(row, 3, count(line.customers), count(line.followUps), count(line.contacted));
    page.put(row, 6, share(line.coverage), count(line.overdue), time(line.replyMinutes));
    page.put(row, 9, count(line.orders));
  });
  const left = owners.length - shown.length;
  if (left > 0) page.put(place.owners + room.owners, 1, weekly.andMore(left));
};

const weekCells = (numbers: WeeklyNumbers, messages: Messages): CellValue[] => {
  const { precise, broad, scam } = numbers.newInquiries;
  const known = numbers.customers === null ? null : numbers;
  return [
    cellText(numbers.week),
    numbers.followUps,
    precise + broad + scam,
    ...activeClasses.map((letter) => cellOf(known ? known.overdue[letter] : null, messages)),
    cellOf(known && coverageOf(known), messages),
    numbers.orders,
  ];
};

/** The last twelve rows of the history, from which two charts are drawn. */
export const putWeeks = (page: Page, { report }: WrittenSummary, messages: Messages): void => {
  const { weekly } = messages;
  const [contacts = '', inquiries = '', coverage = '', orders = ''] = weekly.weekHeads;
  const overdue = activeClasses.map(weekly.overdueOf);
  page.put(place.weeks, 1, weekly.weeks, contacts, inquiries, ...overdue, coverage, orders);
  report.weeks.forEach((numbers, index) => {
    page.put(place.weeks + 1 + index, 1, ...weekCells(numbers, messages));
  });
};

const inLastWeek = ({ of }: ClassLine, { before }: WrittenSummary['report']): number | null => {
  if (before === null || before.customers === null) return null;
  const { classes } = before;
  return of.reduce((sum, one) => sum + classes[one], 0);
};

const classLabel = ({ of }: ClassLine, { weekly, words }: Messages): string =>
  of.map((one) => (one === 'none' ? weekly.unknown : one)).join(words.comma);

const unknownLines = ([...activeClasses, 'F'] as const).map(
  (letter): ClassLine => ({ of: [letter], customers: null, overdue: null, coverage: null }),
);

/** Every class with its customers, of which the third chart draws the coverage; all together they are the register. */
export const putClasses = (page: Page, { report }: WrittenSummary, messages: Messages): void => {
  const { weekly } = messages;
  const { numbers } = report;
  const lines = numbers.customers === null ? unknownLines : classLines(numbers);
  page.put(place.classes, 1, weekly.classes, ...weekly.classHeads);
  lines.forEach((line, index) => {
    const { coverage, customers, overdue } = line;
    const cells = [coverage, customers, inLastWeek(line, report), overdue];
    const label = classLabel(line, messages);
    page.put(place.classes + 1 + index, 1, label, ...cells.map((one) => cellOf(one, messages)));
  });
};

const growthText = ({ cells, fullOn }: Growth, { weekly }: Messages): string =>
  cells < worthTelling ? '' : weekly.growth((cells / 1_000_000).toFixed(1), fullOn);

export const putQuality = (page: Page, { report }: WrittenSummary, messages: Messages): void => {
  const { weekly } = messages;
  page.put(place.quality + 3, 1, growthText(report.growth, messages));
  const { duplicates, agedFacts, withoutCountry, withoutMail, withoutClass, unreadableDates } =
    report.quality;
  const without = weekly.without(withoutCountry, withoutMail, withoutClass);
  page.put(place.quality, 1, weekly.quality);
  page.put(
    place.quality + 1,
    1,
    `${weekly.duplicates(duplicates)} · ${weekly.agedFacts(agedFacts)}`,
  );
  page.put(place.quality + 2, 1, `${without} · ${weekly.unreadableDates(unreadableDates)}`);
};

/** Whose trigger writes the summary and when it last did, and as the last line of all the promises kept. */
export const putFoot = (page: Page, { report, trigger }: WrittenSummary, messages: Messages) => {
  const { weekly } = messages;
  const { unknown } = weekly;
  page.put(place.trigger, 1, weekly.noTrigger);
  if (trigger) {
    const { weekday, hour, zone, owner, firedAt } = trigger;
    const day = weekly.weekdays[weekday - 1] ?? '';
    const fired = firedAt ? weekly.fired(firedAt) : weekly.neverFired;
    page.put(place.trigger, 1, `${weekly.trigger(day, hour, zone, owner)} · ${fired}`);
  }
  const { kept, due } = report.promises ?? {};
  page.put(place.promises, 1, weekly.promises(String(kept ?? unknown), String(due ?? unknown)));
};
