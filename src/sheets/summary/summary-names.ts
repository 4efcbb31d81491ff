import { holidayName } from '../../domain/calendar/holidays';
import { countryName } from '../../domain/customer/country';
import { isoWeekday } from '../../domain/local-date';
import type { ActItem } from '../../domain/report/act-on';
import type { ComingDay } from '../../domain/report/next-week';
import type { Success } from '../../domain/report/what-worked';
import type { Messages } from '../../messages/messages';
import { ownWord } from '../../messages/own-word';
import type { WrittenSummary } from '../../workflows/weekly-ports';
import { across, fitted, type Page } from './page';
import { place, room } from './summary-rows';

/** Somebody named on the page: who, the class, why, and what time it is there. */
type Line = {
  readonly name: string;
  readonly letter?: string;
  readonly why: string;
  readonly clock?: string;
};

const at = { name: 1, letter: 4, clock: 9 } as const;

const putLines = (page: Page, row: number, most: number, lines: readonly Line[], none: string) => {
  if (lines.length === 0) page.put(row, 1, none);
  lines.slice(0, most).forEach(({ name, letter = '', why, clock = '' }, index) => {
    const reason = fitted(why, across(clock ? 4 : 6));
    page.put(row + index, at.name, fitted(name, across(3)));
    page.put(row + index, at.letter, letter, reason);
    page.put(row + index, at.clock, clock);
  });
};

const clockText = ({ clock }: ActItem, { weekly }: Messages): string =>
  clock ? `${weekly.weekdays[clock.weekday - 1] ?? ''} ${clock.time}` : weekly.unknown;

const reasonText = ({ reason }: ActItem, { weekly }: Messages): string => {
  if (reason.kind === 'promise') return weekly.brokenPromise(reason.date, reason.text);
  return reason.kind === 'inquiry' ? weekly.waits(reason.hours) : weekly.overdueBy(reason.days);
};

const actLine =
  (messages: Messages) =>
  (item: ActItem): Line => ({
    name: item.name,
    letter: item.class ?? '',
    why: reasonText(item, messages),
    clock: clockText(item, messages),
  });

const putSection = (
  page: Page,
  row: number,
  most: number,
  heading: string,
  lines: readonly Line[],
  { weekly }: Messages,
): void => {
  page.put(row, 1, heading);
  putLines(page, row + 1, most, lines, weekly.nobody);
};

/** Act on these, never contacted, going cold, and who changed class. */
export const putNames = (page: Page, { report }: WrittenSummary, messages: Messages): void => {
  const { weekly } = messages;
  const { actOn, goingCold, neverContacted, moves, numbers } = report;
  const never = String(numbers.neverContacted ?? weekly.unknown);
  const section = (key: keyof typeof room & keyof typeof place, heading: string, lines: Line[]) =>
    putSection(page, place[key], room[key], heading, lines, messages);
  section('actOn', weekly.actOn, actOn.map(actLine(messages)));
  if (actOn.length > 0) page.put(place.actOn, at.clock, ...weekly.actOnHeads);
  section(
    'neverContacted',
    weekly.neverContacted(never),
    neverContacted.map(({ customer, class: letter, contact, country }) => ({
      name: customer,
      letter: letter ?? '',
      why: [contact === customer ? '' : contact, country].filter(Boolean).join(' · '),
    })),
  );
  section(
    'goingCold',
    [
      weekly.goingCold,
      goingCold.length > room.goingCold ? ` (${goingCold.length})` : '',
      ` · ${weekly.goingColdMeans}`,
    ].join(''),
    goingCold.map(({ customer, class: letter, silent, rhythm }) => ({
      name: customer,
      letter: letter ?? '',
      why: weekly.silent(silent, Math.round(rhythm)),
    })),
  );
  section(
    'movement',
    moves.length > room.movement ? `${weekly.movement} (${moves.length})` : weekly.movement,
    moves.map(({ customer, before, after, why }) => ({
      name: customer,
      letter: `${before ?? weekly.unknown} → ${after}`,
      why,
    })),
  );
};

const successLine = ({ name, asked, answered }: Success, words: Readonly<Record<string, string>>) =>
  [ownWord(words, name) ?? name, `${answered}/${asked}`] as const;

/** What was answered, by topic and by source, and after how many contacts orders came. */
export const putExperience = (page: Page, { report }: WrittenSummary, messages: Messages): void => {
  const { weekly, words } = messages;
  const { topics, sources, persistence } = report;
  page.put(place.worked, 1, weekly.topicsThatWorked);
  page.put(place.worked, 6, weekly.sourcesThatWorked);
  if (topics.length === 0) page.put(place.worked + 1, 1, weekly.unknown);
  if (sources.length === 0) page.put(place.worked + 1, 6, weekly.unknown);
  topics.forEach((topic, index) => {
    const [name, share] = successLine(topic, words.topics);
    page.put(place.worked + 1 + index, 1, fitted(name, across(3)));
    page.put(place.worked + 1 + index, 4, share);
  });
  sources.forEach((source, index) => {
    const [name, share] = successLine(source, words.sources);
    page.put(place.worked + 1 + index, 6, fitted(name, across(3)));
    page.put(place.worked + 1 + index, 9, share);
  });
  const { median, threeQuarters, orders } = persistence ?? {};
  const said =
    median === undefined || threeQuarters === undefined || orders === undefined
      ? weekly.persistenceUnknown
      : weekly.persistence(median, threeQuarters, orders);
  page.put(place.worked + 1 + room.worked, 1, fitted(said, across(10)));
};

const dayText = (day: ComingDay, { language }: WrittenSummary, { weekly }: Messages): string =>
  [
    ...day.plans.map(({ kind, customer }) => weekly.plan(kind, customer)),
    ...day.holidays.map(({ country, name }) =>
      weekly.holiday(countryName(country, language), holidayName(name, language)),
    ),
  ].join(' · ');

/** Next week day by day: how many are due, visits and birthdays, holidays where buyers sit. */
export const putNextWeek = (page: Page, written: WrittenSummary, messages: Messages): void => {
  const { weekly } = messages;
  page.put(place.nextWeek, 1, weekly.nextWeek);
  written.report.days.forEach((day, index) => {
    const row = place.nextWeek + 1 + index;
    page.put(row, 1, `${weekly.weekdays[isoWeekday(day.date) - 1] ?? ''} ${day.date}`);
    page.put(row, 3, weekly.due(day.due));
    page.put(row, 5, fitted(dayText(day, written, messages), across(6)));
  });
};
