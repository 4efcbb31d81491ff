import type { Tab } from '../../domain/tabs';

/** The names under which set-up makes the tabs. */
export type TabNames = Readonly<Record<Tab, string>>;
