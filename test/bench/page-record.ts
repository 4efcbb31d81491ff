import type { Browser } from 'playwright-core';

type TraceEvent = {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock: when it began, and how long it took. */
  readonly ts: number;
  readonly dur?: number;
  /** Of that the microseconds in which the thread had a processor. */
  readonly tdur?: number;
};

/** Milliseconds by the clock, and those of them in which the page's thread computed. */
export type Work = { readonly clock: number; readonly processor: number };

/** What the page's thread did from one moment to another, all in all and task by task. */
export type Stretch = Work & { readonly tasks: readonly Work[] };

const ofOurs = (event: TraceEvent): boolean =>
  event.cat.includes('blink.user_timing') && event.ph === 'I';

/** What Chromium has written down of a page: its marks, and the tasks of the thread that set them. */
export class PageRecord {
  private readonly marks: readonly TraceEvent[];
  private readonly tasks: readonly TraceEvent[];

  constructor(events: readonly TraceEvent[]) {
    this.marks = events.filter(ofOurs).sort((one, other) => one.ts - other.ts);
    const last = this.marks[this.marks.length - 1];
    this.tasks = events.filter(
      ({ name, ph, pid, tid }) =>
        name === 'RunTask' && ph === 'X' && pid === last?.pid && tid === last.tid,
    );
  }

  /** Until the first mark of that name, from the last one of the other before it. */
  between(from: string, to: string): Stretch {
    const end = this.marks.find(({ name }) => name === to);
    const start = this.marks.filter(({ name, ts }) => name === from && ts <= (end?.ts ?? 0)).pop();
    if (!start || !end) throw new Error(`The page never came from "${from}" to "${to}"`);
    const tasks = this.tasks
      .map((task) => workWithin(task, start.ts, end.ts))
      .filter(({ clock }) => clock > 0);
    const processor = tasks.reduce((sum, task) => sum + task.processor, 0);
    return { clock: (end.ts - start.ts) / 1000, processor, tasks };
  }
}

/** Of a task that reaches out of the stretch its share is counted. */
const workWithin = ({ ts, dur = 0, tdur = 0 }: TraceEvent, from: number, to: number): Work => {
  const inside = Math.max(0, Math.min(ts + dur, to) - Math.max(ts, from));
  return { clock: inside / 1000, processor: dur > 0 ? (tdur * inside) / dur / 1000 : 0 };
};

/** Marks and tasks alone: all that Chromium could tell makes the page a third slower. */
const categories = ['blink.user_timing', 'disabled-by-default-devtools.timeline'];

/** Has Chromium write down what its pages do meanwhile. */
export const recordOf = async (
  browser: Browser,
  act: () => Promise<unknown>,
): Promise<PageRecord> => {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as never[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await act();
  const whole = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await whole;
  await session.detach();
  return new PageRecord(events);
};
