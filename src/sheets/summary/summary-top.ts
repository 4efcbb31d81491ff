import { addDays, dateOfMinute } from '../../domain/local-date';
import type { Comparison } from '../../domain/report/comparison';
import { staleAfterDays } from '../../domain/report/stale';
import type { WeeklyReport } from '../../domain/report/weekly-report';
import type { Messages } from '../../messages/messages';
import type { WrittenSummary } from '../../workflows/weekly-ports';
import { cellText } from '../cell-text';
import { arrow, type Figure, figures } from './figures';
import type { Page } from './page';
import { ownerCell, place } from './summary-rows';

type Tile = {
  readonly name: string;
  readonly of: Comparison;
  readonly as: Figure;
  readonly mean: Figure;
  readonly details: readonly string[];
};

/** What the orders of the week are worth, and how many of them say no amount that can be compared. */
const orderWorth = ({ numbers, home, unvalued }: WeeklyReport, messages: Messages): string[] => {
  const { weekly, orders } = messages;
  const { orderValue } = numbers;
  const value = orderValue === null ? weekly.unknown : orders.money(orderValue, home);
  return [weekly.value(value), unvalued > 0 ? weekly.unvalued(unvalued) : ''];
};

const tilesOf = ({ report }: WrittenSummary, messages: Messages): Tile[] => {
  const { weekly } = messages;
  const { headlines: of, numbers } = report;
  const { precise, broad, scam } = numbers.newInquiries;
  const { count, mean, share, time } = figures(weekly);
  const counted = { as: count, mean };
  const kinds = [weekly.kinds(precise, broad), weekly.scam(scam)];
  const coverage = `${weekly.coverage(share(of.coverage.now))}${arrow(of.coverage)}`;
  const twice = `${weekly.overTwice(count(of.overdueTwice.now))}${arrow(of.overdueTwice)}`;
  const inTime = `${weekly.inTime(share(of.inTime.now))}${arrow(of.inTime)}`;
  return [
    { name: weekly.inquiries, of: of.inquiries, ...counted, details: kinds },
    { name: weekly.firstReply, of: of.replyMinutes, as: time, mean: time, details: [inTime] },
    { name: weekly.contacted, of: of.contacted, ...counted, details: [] },
    { name: weekly.overdue, of: of.overdue, ...counted, details: [coverage, twice] },
    { name: weekly.orders, of: of.orders, ...counted, details: orderWorth(report, messages) },
  ];
};

const putTile = (page: Page, column: number, tile: Tile, { weekly }: Messages): void => {
  const { name, of, as, mean, details } = tile;
  const lines = [name, `${as(of.now)}${arrow(of)}`, details[0] ?? '', details[1] ?? ''];
  lines.push(weekly.lastWeek(as(of.before)), weekly.mean(mean(of.mean)));
  lines.forEach((line, index) => {
    page.put(place.tiles + index, column, line);
  });
};

/** A formula of ours alone: it compares with today, so that the sheet itself says when the summary has grown old. */
const staleNote = ({ writtenAt }: WrittenSummary, { weekly }: Messages): string => {
  const [year, month, day] = addDays(dateOfMinute(writtenAt), staleAfterDays)
    .split('-')
    .map(Number);
  const words = weekly.stale.replace(/"/g, '""');
  return `=IF(TODAY()>DATE(${year},${month},${day}),"${words}","")`;
};

const unreadNote = ({ report: { unread } }: WrittenSummary, { weekly }: Messages): string =>
  unread.dates + unread.logLines + unread.inquiries === 0 ? weekly.allRead : weekly.unread(unread);

/** Title, what the summary was made from, and the five tiles. */
export const putTop = (page: Page, written: WrittenSummary, messages: Messages): void => {
  const { weekly } = messages;
  const { report, writtenAt, zone, logLines, logSince, inquiries } = written;
  const { customers, week } = report.numbers;
  const from = weekly.madeFrom(customers ?? 0, logLines, inquiries, logSince);
  page.put(place.title, 1, weekly.title(week));
  page.put(place.period, 1, weekly.period(report.from, report.to, zone));
  page.put(place.period, ownerCell.column - 2, weekly.owner);
  page.put(place.period, ownerCell.column, report.owner);
  page.put(place.madeFrom, 1, `${weekly.writtenAt(writtenAt)} ${from}`);
  page.put(place.unread, 1, unreadNote(written, messages));
  page.put(place.stale, 1, cellText(staleNote(written, messages)));
  tilesOf(written, messages).forEach((tile, index) => {
    putTile(page, 1 + index * 2, tile, messages);
  });
};
