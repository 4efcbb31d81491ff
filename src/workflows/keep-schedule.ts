import { Problem } from '../domain/problem';
import type { Ports } from './ports';

/**
 * Moves the weekly trigger when the settings or the spreadsheet's zone have changed since it was set. It asks nothing
 * of Google unless they have, leaves a colleague's trigger to the colleague, and sets none where there was none.
 */
export const keepSchedule = (ports: Ports): void => {
  const trigger = ports.schedule.known();
  if (!trigger) return;
  const { weeklyDay: weekday, weeklyHour: hour, owner } = ports.settings();
  const zone = ports.clock.zone();
  const isAsSet = trigger.weekday === weekday && trigger.hour === hour && trigger.zone === zone;
  if (isAsSet) return;
  try {
    ports.schedule.everyWeek({ weekday, hour, owner, zone });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
};
