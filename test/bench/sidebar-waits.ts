import {
  judging,
  nothingAtAll,
  opening,
  readingToday,
  type Visit,
  workingThroughToday,
} from './sidebar-visits';

/** A row of the table: what lies between two marks of a visit, all of it or the longest of its tasks. */
export type Wait = {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly budget: number;
  readonly isLongestTask?: true;
  readonly isFullSpeed?: true;
};

export type Course = {
  readonly visit: Visit;
  readonly waits: readonly Wait[];
  /** Made half as often as the short ones. */
  readonly isLong?: true;
};

const reading: Course = {
  visit: opening,
  waits: [
    { what: 'sidebar: first paint', from: 'answered', to: 'first frame', budget: 100 },
    { what: 'sidebar: interactive', from: 'answered', to: 'tabs', budget: 300 },
    {
      what: 'sidebar: open until the customer is shown',
      from: 'answered',
      to: 'customer',
      budget: 300,
    },
    {
      what: 'sidebar: open until all of his card is there',
      from: 'answered',
      to: 'card',
      budget: 400,
    },
  ],
};

const listed: Course = {
  visit: readingToday,
  waits: [{ what: 'sidebar: next line (J)', from: 'acted', to: 'line', budget: 100 }],
  isLong: true,
};

const workedThrough: Course = {
  visit: workingThroughToday,
  waits: [{ what: 'sidebar: next customer (J)', from: 'acted', to: 'next', budget: 100 }],
  isLong: true,
};

const judged: Course = {
  visit: judging,
  waits: [
    {
      what: 'sidebar: longest task while triage is made ready',
      from: 'box',
      to: 'acted',
      budget: 100,
      isLongestTask: true,
    },
    { what: 'sidebar: paste until the verdict', from: 'acted', to: 'verdict', budget: 300 },
    {
      what: 'sidebar: paste until the verdict, at full speed',
      from: 'acted',
      to: 'verdict',
      budget: 150,
      isFullSpeed: true,
    },
  ],
  isLong: true,
};

/** What stands beside them for comparison: a page with a word in it. */
const compared: Course = {
  visit: nothingAtAll,
  waits: [
    {
      what: 'an empty page: first paint',
      from: 'answered',
      to: 'first frame',
      budget: Number.POSITIVE_INFINITY,
    },
  ],
};

export const courses: readonly Course[] = [compared, reading, listed, workedThrough, judged];
