import { agendaItem } from '../follow-up/agenda';
import { cadenceOf } from '../follow-up/due';
import type { AgendaItem } from '../follow-up/follow-up';
import { silenceOf } from '../follow-up/rhythm';
import type { LocalDate } from '../local-date';
import type { Settings } from '../settings';
import type { Seen } from './act-on';

/** A customer who has been silent well beyond his own rhythm. */
export type ColdItem = AgendaItem & { readonly silent: number; readonly rhythm: number };

export type ColdMaterial = {
  readonly seen: readonly Seen[];
  readonly signsOfLife: ReadonlyMap<string, readonly LocalDate[]>;
  readonly cadence: Settings['cadence'];
  readonly today: LocalDate;
};

/** Everybody who is going cold, the longest silence by his own measure first. */
export const goingCold = ({ seen, signsOfLife, cadence, today }: ColdMaterial): ColdItem[] =>
  seen
    .flatMap(({ customer, due }): ColdItem[] => {
      const days = signsOfLife.get(customer.id);
      if (!days || customer.class === 'F') return [];
      const silence = silenceOf(days, cadenceOf(customer, cadence), today);
      if (!silence?.isGoingCold) return [];
      const item = agendaItem(customer, due);
      return [{ ...item, silent: silence.days, rhythm: silence.rhythm }];
    })
    .sort((a, b) => b.silent / b.rhythm - a.silent / a.rhythm);
