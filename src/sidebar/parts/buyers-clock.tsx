import { callingHours } from '../../domain/calendar/calling-hours';
import { deskClock, minutesIn } from '../../domain/calendar/desk-clock';
import { useSurroundings } from '../surroundings';
import type { Place } from './buyers-days';

const colours = { open: 'go', edge: 'edge', night: 'closed', weekend: 'closed', holiday: 'closed' };

/** What time it is at the buyer's, as a dot and in words; nothing where nobody knows the zone. */
export const BuyersClock = ({ place }: { place: Place }) => {
  const { messages, zone } = useSurroundings();
  const { view } = messages.planning;
  const now = Date.now();
  const clock = deskClock(place.code, now, (date) =>
    place.holidays.some((holiday) => holiday.date === date),
  );
  if (!clock) return null;
  const best = callingHours(minutesIn(clock.zone, now), minutesIn(zone, now));
  return (
    <p class="quiet buyers-time">
      <span class={`dot ${colours[clock.state]}`} aria-hidden="true" />
      {view.buyersTime(clock.time, clock.state)}
      {best && ` · ${view.bestHour(best.from, best.to)}`}
    </p>
  );
};
