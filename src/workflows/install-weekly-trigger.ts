import type { Ports } from './ports';

/** Has the weekly summary written by itself, at the weekday and hour of the settings; once per person. */
export const installWeeklyTrigger = (ports: Ports): void => {
  const { weeklyDay, weeklyHour } = ports.settings();
  ports.schedule.everyWeek(weeklyDay, weeklyHour);
};
