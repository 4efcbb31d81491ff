import type * as z from 'zod/mini';
import type { Ports } from '../workflows/ports';

/** What `google.script.run` carries unchanged: a `Date`, a `Map` or a function would arrive as nothing at all. */
export type Wire<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends (...args: never[]) => unknown
    ? never
    : T extends Date | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>
      ? never
      : { [K in keyof T]: Wire<T[K]> };

/** One thing the sidebar or the command line may ask: the form of the question, and who answers it. */
export type Endpoint<S extends z.ZodMiniType, V> = {
  readonly input: S;
  readonly answer: (ports: Ports, input: z.output<S>) => V;
};

/** Declares an endpoint; a value that would not survive the wire does not compile. */
export const endpoint = <S extends z.ZodMiniType, V>(
  input: S,
  answer: (ports: Ports, input: z.output<S>) => V & Wire<V>,
): Endpoint<S, V> => ({ input, answer });

/** The same endpoints as the sidebar sees them: functions that answer later. */
export type ClientOf<E> = {
  readonly [K in keyof E]: E[K] extends Endpoint<infer S, infer V>
    ? (input: z.input<S>) => Promise<V>
    : never;
};
