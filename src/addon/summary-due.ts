import type { Ports } from '../workflows/ports';
import { putLogAway } from '../workflows/put-log-away';
import { endOfWork } from '../workflows/time-limit';
import { writeWeeklySummary } from '../workflows/write-weekly-summary';

/** What Google says of a trigger that fires. */
export type WeeklyFired = { readonly triggerUid?: string };

/** The summary and what a long log needs beside it; what there is no time for goes on in an execution of its own. */
export const writeAndTidy = (ports: Ports): string => {
  const end = endOfWork(ports);
  const { numbers, yearsLeft } = writeWeeklySummary(ports, { isDue: true }, end);
  const { left } = putLogAway(ports, end);
  if (yearsLeft.length > 0 || left > 0) ports.schedule.goOn();
  return numbers.week;
};

/** Writes the summary when the trigger fires; answers its week, or nothing when another trigger has taken its place. */
export const writeSummaryDue = (ports: Ports, event?: WeeklyFired): string | undefined =>
  ports.schedule.fired(event?.triggerUid) ? writeAndTidy(ports) : undefined;
