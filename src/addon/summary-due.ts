import type { Ports } from '../workflows/ports';
import { putLogAway } from '../workflows/put-log-away';
import { weekToSumUp, writeWeeklySummary } from '../workflows/write-weekly-summary';

/** What Google says of a trigger that fires. */
export type WeeklyFired = { readonly triggerUid?: string };

/** Writes the summary when the trigger fires; answers its week, or nothing when another trigger has taken its place. */
export const writeSummaryDue = (ports: Ports, event?: WeeklyFired): string | undefined => {
  if (!ports.schedule.fired(event?.triggerUid)) return undefined;
  const week = weekToSumUp(ports.clock.today());
  writeWeeklySummary(ports, { week });
  putLogAway(ports);
  return week;
};
