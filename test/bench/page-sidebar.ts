import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/sidebar-browser';
import { packSidebar } from '../browser/sidebar-page';
import type { Waited } from './page';
import type { PageRecord, Work } from './page-record';
import { loopMilliseconds, referenceLoop } from './reference-loop';
import { signs } from './sidebar-visits';
import { type Course, courses, type Wait } from './sidebar-waits';
import { Site, type Speed, Window } from './sidebar-window';

const slower = 4;
const calculated: Speed = { slower, byChromium: false };
const slowedDown: Speed = { slower, byChromium: true };

/** A wait of a slow processor: what the quicker visits took, and how far all lay apart. */
export type SlowWait = Waited & {
  readonly least: number;
  readonly most: number;
  /** The least that the clock showed while Chromium itself slowed the page down. */
  readonly byChromium: number;
};

export type SidebarFound = {
  readonly waits: readonly SlowWait[];
  /** What the reference loop took: of this machine, and while Chromium slowed it down. */
  readonly loop: number;
  readonly slowedLoop: number;
  /** How many times what was computed counts. */
  readonly factor: number;
  /** How many visits of each sort: short ones, and long ones. */
  readonly visits: readonly [short: number, long: number, slowedDown: number];
};

/** What one visit took of a wait, were the processor so many times slower. */
type Slow = { readonly milliseconds: number; readonly longTasks: readonly number[] };

const slowOf = (record: PageRecord, { from, to, isLongestTask }: Wait, times: number): Slow => {
  const slowed = ({ clock, processor }: Work): number => clock + (times - 1) * processor;
  const stretch = record.between(from, to);
  const tasks = stretch.tasks.map(slowed);
  const milliseconds = isLongestTask ? Math.max(0, ...tasks) : slowed(stretch);
  return { milliseconds, longTasks: tasks.filter((task) => task > 50) };
};

const inOrder = (found: readonly Slow[]): Slow[] =>
  [...found].sort((one, other) => one.milliseconds - other.milliseconds);

/** The slowest of the quickest quarter: other programs only ever add to what a page takes. */
const quickOf = <One>(sorted: readonly One[]): One =>
  sorted[Math.floor((sorted.length - 1) / 4)] as One;

const quickLoop = (numbers: readonly number[]): number =>
  quickOf([...numbers].sort((one, other) => one - other));

/** The visits of a course, calculated and slowed down. */
class Visited {
  private readonly records: PageRecord[] = [];
  private readonly slowed: PageRecord[] = [];

  constructor(readonly course: Course) {}

  add(record: PageRecord, { byChromium }: Speed): void {
    (byChromium ? this.slowed : this.records).push(record);
  }

  waits(times: number): SlowWait[] {
    return this.course.waits.map((wait) => {
      const found = inOrder(
        this.records.map((one) => slowOf(one, wait, wait.isFullSpeed ? 1 : times)),
      );
      const clock = inOrder(this.slowed.map((one) => slowOf(one, wait, 1)));
      return {
        what: wait.what,
        budget: wait.budget,
        ...quickOf(found),
        least: found[0]?.milliseconds ?? Number.NaN,
        most: found[found.length - 1]?.milliseconds ?? Number.NaN,
        byChromium: wait.isFullSpeed ? Number.NaN : (clock[0]?.milliseconds ?? Number.NaN),
      };
    });
  }
}

/** Each visit in a window of its own, closed at once: one that is slowed down takes half a processor even while it rests. */
const inWindow = async <Result>(
  browser: Browser,
  site: Site,
  speed: Speed,
  act: (window: Window) => Promise<Result>,
): Promise<Result> => {
  const window = await Window.open(browser, site, signs, speed);
  const result = await act(window);
  await window.close();
  return result;
};

/** Visits of all sorts take turns, so that a minute in which the machine is slow is shared by all of them. */
export const measureSidebar = async (times: number): Promise<SidebarFound> => {
  const html = packSidebar();
  const [browser, site] = [await launchChromium(), await Site.open()];
  const visited = courses.map((course) => new Visited(course));
  const loops: Record<'calculated' | 'slowed', number[]> = { calculated: [], slowed: [] };
  const round = async (speed: Speed, isTurn: (course: Course) => boolean): Promise<void> => {
    const loop = await inWindow(browser, site, speed, (window) => window.told(referenceLoop));
    loops[speed.byChromium ? 'slowed' : 'calculated'].push(Number(loop));
    for (const one of visited.filter(({ course }) => isTurn(course)))
      one.add(
        await inWindow(browser, site, speed, (window) => one.course.visit(window, html)),
        speed,
      );
  };
  for (let time = 0; time < times; time++) {
    for (let turn = 0; turn < 4; turn++)
      await round(calculated, ({ isLong }) => !isLong || turn % 2 === 0);
    await round(slowedDown, () => true);
  }
  await browser.close();
  site.close();
  const loop = quickLoop(loops.calculated);
  const factor = (slower * loopMilliseconds) / loop;
  return {
    waits: visited.flatMap((one) => one.waits(factor)),
    loop,
    factor,
    slowedLoop: quickLoop(loops.slowed),
    visits: [4 * times, 2 * times, times],
  };
};
