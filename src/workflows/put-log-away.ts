import type { LocalDate } from '../domain/local-date';
import type { Ports } from './ports';

/** So many lines are copied, seen to, and taken out within a minute on Google. */
const linesAtOnce = 20_000;
/** Google ends an execution after six minutes; no further part is begun after four. */
const minutesOfWork = 4;

/** The present year and the last one stay in the Follow-ups tab. */
const firstDayThatStays = (today: LocalDate): LocalDate =>
  `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}-01-01` as LocalDate;

export type PutAway = { readonly moved: number; readonly left: number };

/**
 * Moves the log's closed years into tabs of their own, in parts, as long as there is time; what is left goes with the
 * next run, which begins where this one stopped. The summary has to have been written before, so that the history knows
 * the weeks of these years. Throws `busy`, `notSaved`.
 */
export const putLogAway = (ports: Ports): PutAway =>
  ports.lock.hold(() => {
    const { clock, log } = ports;
    const end = clock.instant() + minutesOfWork * 60_000;
    const before = firstDayThatStays(clock.today());
    let moved = 0;
    let left = 0;
    do {
      const part = log.putAway(before, linesAtOnce);
      if (part.moved === 0) return { moved, left: part.left };
      moved += part.moved;
      left = part.left;
    } while (left > 0 && clock.instant() < end);
    return { moved, left };
  });
