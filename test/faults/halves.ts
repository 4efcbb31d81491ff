import type { Operation } from './operations';
import { operations } from './operations';

/** Operations for one of two test files, since each core takes one file at a time. */
export const halfOfOperations = (which: 0 | 1): readonly Operation[] =>
  operations.filter((_, index) => index % 2 === which);
