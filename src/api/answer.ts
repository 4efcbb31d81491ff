import type { ProblemDetails, ProblemKind } from '../domain/problem';

/** A refusal that the person can do something about, already worded in their language. */
export type WireProblem = {
  readonly kind: ProblemKind;
  readonly message: string;
  readonly details: ProblemDetails[ProblemKind];
};

/** What every call of `rpc` answers; anything that is no expected problem is thrown instead. */
export type Answer<V> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly problem: WireProblem };
