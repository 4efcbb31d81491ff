import { Problem } from '../domain/problem';
import type { DocumentMemory, Schedule } from '../workflows/ports';

/** Google allows this many triggers for one person in one script. */
const mostTriggers = 20;
const property = 'weeklyTrigger';

/** Monday first, as in the settings. */
const weekday = (day: number): GoogleAppsScript.Base.Weekday => {
  const { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY } = ScriptApp.WeekDay;
  return (
    [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY][day - 1] ??
    ScriptApp.WeekDay.MONDAY
  );
};

type Times = Readonly<Record<string, string>>;

/**
 * The weekly trigger of the person who runs this. A trigger does not tell when it fires, so the document remembers it
 * by the trigger's id; each colleague who runs set-up has his own, and writing a week twice changes nothing.
 */
export const weeklySchedule = (
  functionName: string,
  memory: DocumentMemory,
  zone: () => string,
): Schedule => ({
  everyWeek: (day, hour) => {
    const times = JSON.parse(memory.all()[property] ?? '{}') as Times;
    const wanted = `${day}/${hour}`;
    const triggers = ScriptApp.getProjectTriggers();
    const ours = triggers.filter((trigger) => trigger.getHandlerFunction() === functionName);
    const [only] = ours;
    if (only && ours.length === 1 && times[only.getUniqueId()] === wanted) return;
    if (triggers.length - ours.length >= mostTriggers) throw new Problem('triggerRefused', {});
    for (const trigger of ours) ScriptApp.deleteTrigger(trigger);
    const made = ScriptApp.newTrigger(functionName)
      .timeBased()
      .onWeekDay(weekday(day))
      .atHour(hour)
      .inTimezone(zone())
      .create();
    memory.put({ [property]: JSON.stringify({ ...times, [made.getUniqueId()]: wanted }) });
  },
});
