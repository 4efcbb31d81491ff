import type { Workbook } from '../workbook/workbook';

export type TriggerRecord = {
  id: string;
  functionName: string;
  owner: string;
  event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  clock?: ClockRecord;
  nextRun?: number;
};

export type ClockRecord = {
  /** Every so many minutes, hours, days or weeks, on a day of the month, once at an instant, or once on a day. */
  every?: { unit: 'minutes' | 'hours' | 'days' | 'weeks'; count: number };
  weekDay?: number;
  monthDay?: number;
  hour?: number;
  minute?: number;
  at?: number;
  day?: { year: number; month: number; day: number };
  timeZone?: string;
};

export type CacheEntry = { value: string; expires: number; made: number };

/** Who holds a lock, by execution; a lock binds scripts only. */
export type HeldLock = { run: number };

/** What Apps Script keeps beside a workbook: triggers in its properties, locks and caches only in memory. */
export class ScriptRecords {
  readonly locks = new Map<string, HeldLock>();
  readonly caches = new Map<string, Map<string, CacheEntry>>();
  private nextRunId = 1;

  constructor(private readonly workbook: Workbook) {}

  /** Numbers executions of all hosts of this workbook. */
  newRunId(): number {
    return this.nextRunId++;
  }

  triggers(): TriggerRecord[] {
    const text = this.workbook.properties.get(triggerStore)?.get('all');
    return text ? (JSON.parse(text) as TriggerRecord[]) : [];
  }

  keepTriggers(triggers: TriggerRecord[]): void {
    this.workbook.properties.set(triggerStore, new Map([['all', JSON.stringify(triggers)]]));
    this.workbook.journal.note({ kind: 'unseen' });
  }

  releaseLocks(run: number): void {
    for (const [name, held] of this.locks) if (held.run === run) this.locks.delete(name);
  }
}

const triggerStore = 'portbook:triggers';
const known = new WeakMap<Workbook, ScriptRecords>();

/** The records of a workbook, the same for every host that runs a program over it. */
export const recordsOf = (workbook: Workbook): ScriptRecords => {
  const records = known.get(workbook) ?? new ScriptRecords(workbook);
  known.set(workbook, records);
  return records;
};
