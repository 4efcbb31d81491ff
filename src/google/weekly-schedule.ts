import { dateOfMinute, daysBetween, type LocalMinute } from '../domain/local-date';
import { Problem } from '../domain/problem';
import type { DocumentMemory } from '../workflows/ports';
import type { Schedule, TriggerPlan, WeeklyTrigger } from '../workflows/weekly-ports';
import { clock } from './clock';

type Trigger = GoogleAppsScript.Script.Trigger;

/** Google allows this many triggers for one person in one script. */
const mostTriggers = 20;
const property = 'weeklyTrigger';
/** A weekly trigger that has not fired for so many days is dead: its owner left, or Google switched it off. */
const patienceDays = 9;

/** Monday first, as in the settings. */
const weekdayOf = (day: number): GoogleAppsScript.Base.Weekday => {
  const { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY } = ScriptApp.WeekDay;
  return (
    [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY][day - 1] ??
    ScriptApp.WeekDay.MONDAY
  );
};

type Kept = WeeklyTrigger & { readonly id: string };

const isKept = (value: unknown): value is Kept => {
  const kept = value as Partial<Kept> | null;
  return typeof kept?.id === 'string' && typeof kept.setAt === 'string';
};

const readKept = (memory: DocumentMemory): Kept | null => {
  const value: unknown = JSON.parse(memory.all()[property] ?? 'null');
  return isKept(value) ? value : null;
};

const isAlive = ({ setAt, firedAt }: Kept, now: LocalMinute): boolean => {
  const last = firedAt !== null && firedAt > setAt ? firedAt : setAt;
  return daysBetween(dateOfMinute(last), dateOfMinute(now)) <= patienceDays;
};

const isAsPlanned = (kept: Kept, { weekday, hour, zone = kept.zone }: TriggerPlan): boolean =>
  kept.weekday === weekday && kept.hour === hour && kept.zone === zone;

/** What Google calls when the summary is due, and when long work that was ended is to go on. */
type Functions = { readonly weekly: string; readonly further: string };

const triggersOf = (functionName: string): readonly Trigger[] =>
  ScriptApp.getProjectTriggers().filter((one) => one.getHandlerFunction() === functionName);

/** Soon enough to be done within the hour, late enough for the lock to be free. */
const pause = 60_000;

const create = (functionName: string, { weekday, hour }: TriggerPlan, zone: string): Trigger =>
  ScriptApp.newTrigger(functionName)
    .timeBased()
    .onWeekDay(weekdayOf(weekday))
    .atHour(hour)
    .inTimezone(zone)
    .create();

/**
 * One trigger for the register. Google shows everybody only his own triggers and no trigger tells when it fires, so the
 * document remembers whose it is, when it fires, and when it last did. A colleague's dead trigger is replaced.
 */
export const weeklySchedule = (
  functions: Functions,
  memory: DocumentMemory,
  zone: () => string,
): Schedule => {
  const functionName = functions.weekly;
  const { now } = clock(zone);
  const keep = (kept: Kept) => memory.put({ [property]: JSON.stringify(kept) });
  const remove = (triggers: readonly Trigger[]) => {
    for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
  };
  return {
    known: () => {
      const kept = readKept(memory);
      if (!kept) return null;
      const { id: _, ...trigger } = kept;
      return trigger;
    },
    everyWeek: (plan) => {
      const kept = readKept(memory);
      const triggers = ScriptApp.getProjectTriggers();
      const ours = triggers.filter((trigger) => trigger.getHandlerFunction() === functionName);
      const isOurs = ours.some((trigger) => trigger.getUniqueId() === kept?.id);
      if (kept && !isOurs && !plan.takesOver && isAlive(kept, now())) {
        remove(ours);
        return 'colleagues';
      }
      if (kept && isOurs && ours.length === 1 && isAsPlanned(kept, plan)) return 'unchanged';
      if (triggers.length - ours.length >= mostTriggers) throw new Problem('triggerRefused', {});
      remove(ours);
      const id = create(functionName, plan, zone()).getUniqueId();
      const { weekday, hour, owner } = plan;
      keep({
        id,
        weekday,
        hour,
        zone: zone(),
        owner,
        setAt: now(),
        firedAt: kept?.firedAt ?? null,
      });
      return 'set';
    },
    fired: (triggerId) => {
      const kept = readKept(memory);
      if (!kept || triggerId === undefined) return true;
      const isOther = kept.id !== triggerId;
      if (isOther && isAlive(kept, now())) {
        remove(ScriptApp.getProjectTriggers().filter((one) => one.getUniqueId() === triggerId));
        return false;
      }
      keep({ ...kept, id: triggerId, firedAt: now(), ...(isOther ? { owner: '' } : {}) });
      return true;
    },
    goOn: () => {
      const triggers = ScriptApp.getProjectTriggers();
      const isThere = triggers.some((one) => one.getHandlerFunction() === functions.further);
      if (isThere || triggers.length >= mostTriggers) return;
      ScriptApp.newTrigger(functions.further).timeBased().after(pause).create();
    },
    wentOn: () => remove(triggersOf(functions.further)),
  };
};
