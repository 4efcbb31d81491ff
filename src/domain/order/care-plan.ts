import type { Level } from '../customer/customer';
import type { PlanKind } from '../follow-up/plan';
import { addDays, type LocalDate } from '../local-date';

/** What a key account is owed. */
export type CareStep = 'documentsFirst' | 'dossier' | 'firstVisit' | 'secondVisit';

/** One of the plans that the care of a key account consists of. */
export type CarePlan = {
  readonly step: CareStep;
  readonly kind: PlanKind;
  readonly date: LocalDate;
};

export type CareMaterial = {
  readonly level: Level;
  /** Visits made in the last twelve months, and those that are planned. */
  readonly visits: number;
  /** Whether papers of an order are to be made out. */
  readonly hasRunningOrder: boolean;
  readonly today: LocalDate;
};

/** Documents first, a full dossier, and so many visits that there are two a year; what is done is not proposed. */
export const carePlanOf = ({ level, visits, hasRunningOrder, today }: CareMaterial): CarePlan[] => [
  ...(hasRunningOrder
    ? [{ step: 'documentsFirst', kind: 'task', date: addDays(today, 2) } as const]
    : []),
  ...(level < 3 ? [{ step: 'dossier', kind: 'task', date: addDays(today, 14) } as const] : []),
  ...(visits < 2 ? [{ step: 'firstVisit', kind: 'visit', date: addDays(today, 30) } as const] : []),
  ...(visits < 1
    ? [{ step: 'secondVisit', kind: 'visit', date: addDays(today, 210) } as const]
    : []),
];
