import type { KeepingTask } from '../../domain/keeping/old-customer';

/** Keeping old customers, and the papers that belong to a customer. */
export type KeepingWords = {
  readonly title: string;
  /** Above what is owed to one customer. */
  readonly ofOne: string;
  readonly none: string;
  readonly complete: (customers: number) => string;
  readonly more: (customers: number) => string;
  /** What is owed, and what was done. */
  readonly tasks: Readonly<Record<KeepingTask, string>>;
  readonly lacks: (tasks: readonly string[]) => string;
  readonly never: string;
  readonly visits: (made: number, planned: number, wanted: number) => string;
  readonly gifts: (count: number) => string;
  readonly noGifts: string;
  readonly write: string;
  readonly save: string;
  readonly saved: string;
};

export type DocumentWords = {
  readonly title: string;
  readonly none: string;
  readonly kind: string;
  readonly name: string;
  readonly link: string;
  readonly linkHint: string;
  readonly order: string;
  readonly noOrder: string;
  readonly folder: string;
  readonly add: string;
  readonly saved: string;
  readonly notLinked: string;
  readonly openTab: string;
};
