import type { LocalDate } from '../domain/local-date';
import type { Ports } from './ports';
import { endOfWork } from './time-limit';

/** So many lines are copied, seen to, and taken out within a minute on Google. */
const linesAtOnce = 20_000;

/** In a long log each part takes minutes, and the last one has to end well before Google ends the execution. */
const reserve = 60_000;

/** The present year and the last one stay in the Follow-ups tab. */
const firstDayThatStays = (today: LocalDate): LocalDate =>
  `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}-01-01` as LocalDate;

export type PutAway = { readonly moved: number; readonly left: number };

/**
 * Moves the log's closed years into tabs of their own, in parts, as long as there is time; what is left goes with the
 * next run, which begins where this one stopped. The summary has to have been written before, so that the history knows
 * the weeks of these years. Throws `busy`, `notSaved`.
 */
export const putLogAway = (ports: Ports, end = endOfWork(ports)): PutAway =>
  ports.lock.hold(() => {
    const { clock, log } = ports;
    const before = firstDayThatStays(clock.today());
    const isTime = () => clock.instant() < end;
    let begun = clock.instant();
    let part = log.putAway(before, isTime() ? linesAtOnce : 0);
    let { moved } = part;
    const isTimeForAsMuch = () => clock.instant() * 2 - begun < end + reserve;
    while (part.moved > 0 && part.left > 0 && isTime() && isTimeForAsMuch()) {
      begun = clock.instant();
      part = log.putAway(before, linesAtOnce);
      moved += part.moved;
    }
    return { moved, left: part.left };
  });
