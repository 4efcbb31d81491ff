import { useEffect, useRef, useState } from 'preact/hooks';
import type { Client, ValueOf } from '../client';

export type ActiveCustomer = ValueOf<'activeCustomer'>;

/** Google tells a sidebar nothing of the selection, so it is asked, seldomer the longer it stays the same. */
const soonest = 4_000;
const latest = 60_000;
/** Who stands on no customer is likely to go to one. */
const patience = 8_000;
/** A pointer that wanders in and out asks no more often than this. */
const pause = 1_000;

type Watch = { readonly look: () => void; readonly stop: () => void };

const watch = (
  client: Client,
  seen: (active: ActiveCustomer) => void,
  looking: () => void,
  failed: (error: unknown) => void,
): Watch => {
  let state = { asking: false, stopped: false, askedAt: 0, wait: soonest, timer: 0, last: '' };
  const later = (): void => {
    clearTimeout(state.timer);
    if (!state.stopped) state.timer = window.setTimeout(ask, state.wait);
  };
  const ask = async (): Promise<void> => {
    if (state.asking || state.stopped || document.hidden) return;
    state = { ...state, asking: true, askedAt: Date.now() };
    try {
      const active = await client.activeCustomer({});
      const last = JSON.stringify(active);
      const isSame = last === state.last;
      state.wait = isSame ? Math.min(state.wait * 2, active.card ? latest : patience) : soonest;
      state.last = last;
      if (!state.stopped) seen(active);
    } catch (error) {
      state.wait = latest;
      if (!state.stopped) failed(error);
    }
    state.asking = false;
    later();
  };
  const look = (): void => {
    if (Date.now() - state.askedAt < pause) return;
    state.wait = soonest;
    looking();
    void ask();
  };
  void ask();
  return {
    look,
    stop: () => {
      state.stopped = true;
      clearTimeout(state.timer);
    },
  };
};

export type Following = {
  readonly active: ActiveCustomer | null;
  readonly error: unknown;
  /** Whether the person turned to the sidebar and the sheet is being asked: what is known may be of a row left since. */
  readonly isLooking: boolean;
  /** Asks at once. */
  readonly look: () => void;
};

const unknown: Omit<Following, 'look'> = { active: null, error: null, isLooking: true };

/** The customer of the row that is selected in the sheet, asked again when the person turns to the sidebar. */
export const useActiveCustomer = (client: Client): Following => {
  const [state, setState] = useState<Omit<Following, 'look'>>(unknown);
  const watching = useRef<Watch | null>(null);
  useEffect(() => {
    const made = watch(
      client,
      (active) => setState({ active, error: null, isLooking: false }),
      () => setState((before) => ({ ...before, isLooking: true })),
      (error) => setState(({ active }) => ({ active, error, isLooking: false })),
    );
    watching.current = made;
    document.documentElement.addEventListener('pointerenter', made.look);
    window.addEventListener('focus', made.look);
    document.addEventListener('visibilitychange', made.look);
    return () => {
      made.stop();
      document.documentElement.removeEventListener('pointerenter', made.look);
      window.removeEventListener('focus', made.look);
      document.removeEventListener('visibilitychange', made.look);
    };
  }, [client]);
  return { ...state, look: () => watching.current?.look() };
};
