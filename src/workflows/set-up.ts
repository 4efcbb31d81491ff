import type { Ports, SetUpResult } from './ports';

/**
 * Lays out the workbook and has the weekly summary written by itself at the weekday and hour of the settings; safe to
 * repeat. Throws `busy`, `triggerRefused`.
 */
export const setUp = (ports: Ports): SetUpResult =>
  ports.lock.hold(() => {
    const result = ports.layout.setUp();
    const { weeklyDay, weeklyHour } = ports.settings();
    ports.schedule.everyWeek(weeklyDay, weeklyHour);
    return result;
  });
