import { deskClock } from '../../domain/calendar/desk-clock';
import type { ValueOf } from '../client';
import { useSurroundings } from '../surroundings';

const day = 24 * 60;
/** The morning of the buyer's office, when he is at the desk and has time. */
const morning = { from: 9 * 60, to: 12 * 60 };

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

const clockText = (minutes: number): string => {
  const wall = ((minutes % day) + day) % day;
  return [Math.floor(wall / 60), wall % 60].map((part) => String(part).padStart(2, '0')).join(':');
};

/** When it is morning at the buyer's, on the wall here. */
export const callingHours = (
  buyersTime: string,
  ourMinutes: number,
): { readonly from: string; readonly to: string } => {
  const ahead = minutesOf(buyersTime) - ourMinutes;
  return { from: clockText(morning.from - ahead), to: clockText(morning.to - ahead) };
};

const colours = { open: 'go', edge: 'edge', night: 'closed', weekend: 'closed', holiday: 'closed' };

type Props = { place: ValueOf<'customer'>['card']['place'] };

/** What time it is at the buyer's, as a dot and in words; nothing where the country is not known. */
export const BuyerTime = ({ place }: Props) => {
  const { view } = useSurroundings().messages.planning;
  const now = new Date();
  const clock = deskClock(place.code, now.getTime(), (date) => place.holidays.includes(date));
  if (!clock) return null;
  const { from, to } = callingHours(clock.time, now.getHours() * 60 + now.getMinutes());
  return (
    <p class="quiet buyers-time">
      <span class={`dot ${colours[clock.state]}`} aria-hidden="true" />
      {view.buyersTime(clock.time, clock.state)} · {view.bestHour(from, to)}
    </p>
  );
};
