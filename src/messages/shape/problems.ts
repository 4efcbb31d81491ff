import type { ProblemDetails, ProblemKind } from '../../domain/problem';

/** What went wrong and what to do about it, one or two sentences each. */
export type ProblemWords = {
  readonly [K in ProblemKind]: (details: ProblemDetails[K]) => string;
};
