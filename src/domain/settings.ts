import type { CustomerClass } from './customer/customer-class';
import { type FactAges, usualFactAges } from './dossier/ageing';
import { type PacedKind, type PaceSetting, usualPaceSettings } from './inquiry/pace';
import type { Exchange } from './order/money';

export const languages = ['en', 'zh-CN', 'zh-TW'] as const;
export type Language = (typeof languages)[number];

/** What the Settings tab holds; a cell that cannot be read falls back to the default and is reported. */
export type Settings = {
  /** `auto` follows the language of the person's Google account. */
  readonly language: Language | 'auto';
  /** Days allowed between follow-ups, by class. */
  readonly cadence: Readonly<Record<CustomerClass, number>>;
  /** Silent days beyond the cadence after which a customer is proposed for the pool; 0 for never. */
  readonly poolDays: number;
  /** Weekday (1 Monday … 7 Sunday) and hour (0–23) at which the weekly summary is written. */
  readonly weeklyDay: number;
  readonly weeklyHour: number;
  /** Whether the weekly summary tells of birthdays, which are personal facts; whoever opens the workbook reads it. */
  readonly summaryBirthdays: boolean;
  /** Our own company's mail domains, comma separated: never taken for a buyer's. */
  readonly ownDomains: readonly string[];
  /** The name that stands in the owner column for the person at this sheet. */
  readonly owner: string;
  /** Hours a day for following up, and minutes one contact takes, by class. */
  readonly dayHours: number;
  readonly minutes: Readonly<Record<CustomerClass, number>>;
  /** Months for which what is known of a customer stays fresh, by what it is about; 0 for ever. */
  readonly factAges: FactAges;
  /** For each kind of inquiry hours until the first answer, then days of silence after which to write again. */
  readonly pace: Readonly<Record<PacedKind, PaceSetting>>;
  /** The currency in which orders are compared, and what others are worth in it. */
  readonly exchange: Exchange;
};

export const defaultSettings: Settings = {
  language: 'auto',
  cadence: { A: 30, B: 3, C: 7, D: 14, E: 30, F: 90 },
  poolDays: 30,
  weeklyDay: 1,
  weeklyHour: 9,
  summaryBirthdays: false,
  ownDomains: [],
  owner: '',
  dayHours: 5,
  minutes: { A: 20, B: 20, C: 15, D: 10, E: 5, F: 5 },
  factAges: usualFactAges,
  pace: usualPaceSettings,
  exchange: { home: 'USD', rates: [] },
};
