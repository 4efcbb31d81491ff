import type { LocalDate } from '../local-date';
import type { CustomerClass } from './customer-class';

/** Information level 0 (nothing complete) to 3. */
export type Level = 0 | 1 | 2 | 3;

/** The nine columns of the trade, each as the person wrote it, except the date. */
export type CustomerFields = {
  readonly country: string;
  readonly contact: string;
  readonly product: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly site: string;
  readonly source: string;
  /** `null` when never contacted, or when the cell holds something that is no date. */
  readonly lastContact: LocalDate | null;
};

/** One row of the register. */
export type Customer = CustomerFields & {
  /** Empty for a row that a person typed and the program has not yet numbered. */
  readonly id: string;
  readonly class: CustomerClass | null;
  readonly nextFollowUp: LocalDate | null;
  readonly owner: string;
  readonly notes: string;
  readonly level: Level;
  readonly keyAccount: boolean;
  /** What stands in the cell of the last contact when it is no date. */
  readonly lastContactText?: string;
  /** The same for the next follow-up. */
  readonly nextFollowUpText?: string;
};

/** The columns of a customer that can be written. */
export type CustomerColumns = Omit<Customer, 'id' | 'lastContactText' | 'nextFollowUpText'>;
