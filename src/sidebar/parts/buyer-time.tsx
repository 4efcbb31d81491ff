import { useState } from 'preact/hooks';
import { callingHours } from '../../domain/calendar/calling-hours';
import { deskClock, minutesIn, zoneOfCountry } from '../../domain/calendar/desk-clock';
import { useOnce } from '../effects';
import { whenIdle } from '../idle';
import { useSurroundings } from '../surroundings';
import type { Place } from './buyers-days';

const colours = { open: 'go', edge: 'edge', night: 'closed', weekend: 'closed', holiday: 'closed' };

type Props = { place: Place };

let areClocksSet = false;

/** The first clock of a zone takes the browser longer than all else that is drawn; it is made behind the first frame. */
const useClocks = (): boolean => {
  const [, redraw] = useState(false);
  useOnce(() => {
    if (areClocksSet) return;
    whenIdle(() => {
      areClocksSet = true;
      redraw(true);
    });
  });
  return areClocksSet;
};

/** What time it is at the buyer's, as a dot and in words; nothing where the country is not known. */
export const BuyerTime = ({ place }: Props) => {
  const isSet = useClocks();
  if (!zoneOfCountry(place.code)) return null;
  return isSet ? <Clock place={place} /> : <p class="quiet buyers-time">{'\u00a0'}</p>;
};

const Clock = ({ place }: Props) => {
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
