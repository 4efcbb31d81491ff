import type { Problem, ProblemKind } from '../domain/problem';
import type { Messages } from './messages';

/** The sentence a person reads for a problem. */
export const wordProblem = <K extends ProblemKind>(
  problem: Pick<Problem<K>, 'kind' | 'details'>,
  messages: Pick<Messages, 'problems'>,
): string => messages.problems[problem.kind](problem.details);
