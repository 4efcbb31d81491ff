import { useState } from 'preact/hooks';
import { useOnce } from '../effects';
import { whenIdle } from '../idle';
import type { Place } from './buyers-days';
import { lazily } from './lazily';

const BuyersClock = lazily(async () => (await import('./buyers-clock')).BuyersClock);

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

/** What time it is at the buyer's; nothing where the country is not known. */
export const BuyerTime = ({ place }: { place: Place }) => {
  const isSet = useClocks();
  if (place.code === '') return null;
  return isSet ? <BuyersClock place={place} /> : <p class="quiet buyers-time">{'\u00a0'}</p>;
};
