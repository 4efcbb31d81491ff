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

/** Why a day was passed over, a holiday before a weekend; nothing where none was. */
export const passedOver = (
  { passed }: OpenDay,
  { sidebar }: Pick<PageMessages, 'sidebar'>,
): string => {
  const [first] = passed;
  if (!first) return '';
  const named = passed.find(({ holiday }) => holiday !== '') ?? first;
  return sidebar.putOff.closedThere(named.holiday);
};

/** Offered days as the buyer works, each date once. */
export type Offered = { readonly date: LocalDate; readonly days: number; readonly note: string };

export const offeredDays = (
  place: Place,
  today: LocalDate,
  offered: readonly number[],
  messages: Pick<PageMessages, 'sidebar'>,
): readonly Offered[] =>
  offered
    .map((days): Offered => {
      const open = buyersDay(place, addDays(today, days));
      return { date: open.date, days, note: passedOver(open, messages) };
    })
    .filter(({ date }, at, all) => all.findIndex((one) => one.date === date) === at);
