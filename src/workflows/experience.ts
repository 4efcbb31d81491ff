import type { Customer } from '../domain/customer/customer';
import {
  type Experience,
  experienceOf,
  readExperience,
  writeExperience,
} from '../domain/follow-up/experience';
import { addDays } from '../domain/local-date';
import { orderDaysOf } from './order-days';
import type { Ports } from './ports';

const property = 'experience';
/** In a long log a week more or less changes nothing. */
const keptDays = 7;

/** What the whole log has taught; out of a long one it is kept for a week, since reading it takes Google so long. */
export const experience = (ports: Ports, customers: readonly Customer[]): Experience => {
  const today = ports.clock.today();
  const kept = ports.log.isLong()
    ? readExperience(ports.memory.all()[property], addDays(today, -keptDays))
    : null;
  if (kept) return kept;
  const log = ports.log.columns();
  const learnt = experienceOf(log, orderDaysOf(ports, log, customers).first);
  if (ports.log.isLong()) ports.memory.put({ [property]: writeExperience(learnt, today) });
  return learnt;
};
