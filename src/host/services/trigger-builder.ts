import type { ClockRecord, TriggerRecord } from '../runtime/records';
import type { Run } from '../runtime/run';
import { nextRun, seedOf } from '../runtime/trigger-clock';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { refuse } from './refusals';

export class GoogleTrigger extends GoogleObject {
  readonly google = 'Script.Trigger';
  constructor(
    readonly run: Run,
    readonly record: TriggerRecord,
  ) {
    super();
  }
}

export class GoogleTriggerBuilder extends GoogleObject {
  readonly google = 'Script.TriggerBuilder';
  constructor(
    readonly run: Run,
    readonly functionName: string,
  ) {
    super();
  }
}

export class GoogleClockTriggerBuilder extends GoogleObject {
  readonly google = 'Script.ClockTriggerBuilder';
  readonly clock: ClockRecord = {};
  constructor(
    readonly run: Run,
    readonly functionName: string,
  ) {
    super();
  }
}

export class GoogleSpreadsheetTriggerBuilder extends GoogleObject {
  readonly google = 'Script.SpreadsheetTriggerBuilder';
  event: TriggerRecord['event'] | null = null;
  constructor(
    readonly run: Run,
    readonly functionName: string,
  ) {
    super();
  }
}

const TRIGGERS_PER_USER = 20;

/** Twenty triggers for each person and script. */
const install = (run: Run, made: Omit<TriggerRecord, 'id' | 'owner'>): GoogleTrigger => {
  const { records, user } = run.world;
  const all = records.triggers();
  if (all.filter(({ owner }) => owner === user).length >= TRIGGERS_PER_USER)
    refuse('tooManyTriggers');
  const last = Math.max(0, ...all.map(({ id }) => Number(id)));
  const record = { ...made, id: String(last + 1), owner: user };
  records.keepTriggers([...all, record]);
  return new GoogleTrigger(run, record);
};

export const triggerBuilder: Methods<GoogleTriggerBuilder> = {
  timeBased: ({ run, functionName }) => new GoogleClockTriggerBuilder(run, functionName),
  forSpreadsheet: ({ run, functionName }) => new GoogleSpreadsheetTriggerBuilder(run, functionName),
};

const on =
  (event: TriggerRecord['event']) =>
  (builder: GoogleSpreadsheetTriggerBuilder): GoogleSpreadsheetTriggerBuilder => {
    builder.event = event;
    return builder;
  };

export const spreadsheetTriggerBuilder: Methods<GoogleSpreadsheetTriggerBuilder> = {
  onOpen: on('ON_OPEN'),
  onEdit: on('ON_EDIT'),
  onChange: on('ON_CHANGE'),
  onFormSubmit: on('ON_FORM_SUBMIT'),
  create: ({ run, functionName, event }) =>
    install(run, { functionName, event: event ?? refuse('triggerWithoutEvent') }),
};

const set = (builder: GoogleClockTriggerBuilder, change: ClockRecord) => {
  Object.assign(builder.clock, change);
  return builder;
};

const every =
  (unit: NonNullable<ClockRecord['every']>['unit'], allowed?: number[]) =>
  (builder: GoogleClockTriggerBuilder, count: number) => {
    if (count < 1 || (allowed && !allowed.includes(count))) refuse('triggerPeriod', unit, allowed);
    return set(builder, { every: { unit, count } });
  };

const within = (name: string, value: number, low: number, high: number): number =>
  value >= low && value <= high ? value : refuse('invalidArgument', name);

const weekdays = 'SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY'.split(' ');

const checkZone = (timeZone: string): string => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return refuse('invalidTimeZone', timeZone);
  }
};

export const clockTriggerBuilder: Methods<GoogleClockTriggerBuilder> = {
  everyMinutes: every('minutes', [1, 5, 10, 15, 30]),
  everyHours: every('hours', [1, 2, 4, 6, 8, 12]),
  everyDays: every('days'),
  everyWeeks: every('weeks'),
  onWeekDay: (builder, { name }: EnumValue) => set(builder, { weekDay: weekdays.indexOf(name) }),
  onMonthDay: (builder, day: number) => set(builder, { monthDay: within('day', day, 1, 31) }),
  atHour: (builder, hour: number) => set(builder, { hour: within('hour', hour, 0, 23) }),
  nearMinute: (builder, minute: number) =>
    set(builder, { minute: within('minute', minute, 0, 59) }),
  at: (builder, date: Date) => set(builder, { at: date.getTime() }),
  after: (builder, ms: number) => set(builder, { at: builder.run.now() + ms }),
  atDate: (builder, year: number, month: number, day: number) =>
    set(builder, { day: { year, month, day } }),
  inTimezone: (builder, timeZone: string) => set(builder, { timeZone: checkZone(timeZone) }),
  create: ({ run, functionName, clock }) => {
    if (
      !clock.every &&
      clock.weekDay === undefined &&
      clock.monthDay === undefined &&
      !clock.at &&
      !clock.day
    )
      refuse('triggerWithoutEvent');
    const zone = run.world.program.manifest.timeZone ?? run.workbook.timeZone;
    const timed = { timeZone: zone, ...clock };
    const next = nextRun(timed, run.now(), seedOf({ functionName, owner: run.world.user }));
    return install(run, {
      functionName,
      event: 'CLOCK',
      clock: timed,
      ...(next !== null && { nextRun: next }),
    });
  },
};
