import { type OpenDay, openDayFrom } from '../../domain/calendar/open-day';
import { isWeekend } from '../../domain/calendar/weekend';
import { addDays, type LocalDate } from '../../domain/local-date';
import type { PageMessages } from '../../messages/messages';
import type { ValueOf } from '../client';

export type Place = ValueOf<'customer'>['card']['place'];

/** The first day from a date on that is neither weekend nor holiday at the buyer's, as far as the page was told. */
export const buyersDay = ({ code, holidays }: Place, date: LocalDate): OpenDay =>
  openDayFrom(date, (day) => {
    if (code === '') return null;
    const holiday = holidays.find((one) => one.date === day)?.name;
    if (holiday) return { date: day, holiday };
    return isWeekend(code, day) ? { date: day, holiday: '' } : null;
  });

type Words = Pick<PageMessages, 'sidebar'>;

/** The holiday that a day was moved off, before a weekend, which has no name. */
const holidayOf = ({ passed }: OpenDay): string =>
  passed.find(({ holiday }) => holiday !== '')?.holiday ?? '';

/** Why nobody works on the day that was asked for; nothing where somebody does. */
export const closedOn = (day: OpenDay, { sidebar }: Words): string =>
  day.passed.length > 0 ? sidebar.putOff.closedThere(holidayOf(day)) : '';

/** What is offered, in words, and what its day was moved off. */
export const offerText = (offer: string, day: OpenDay, { sidebar }: Words): string =>
  day.passed.length > 0 ? sidebar.putOff.movedOff(offer, holidayOf(day)) : offer;

/** Offered days as the buyer works, each date once. */
export type Offered = { readonly date: LocalDate; readonly note: string };

export const offeredDays = (
  place: Place,
  today: LocalDate,
  offered: readonly number[],
  messages: Words,
): readonly Offered[] =>
  offered
    .map((days): Offered => {
      const open = buyersDay(place, addDays(today, days));
      const offer = messages.sidebar.putOff.inDays(days);
      return { date: open.date, note: offerText(offer, open, messages) };
    })
    .filter(({ date }, at, all) => all.findIndex((one) => one.date === date) === at);
