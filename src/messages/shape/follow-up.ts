import type { DueReason } from '../../domain/follow-up/due';
import type { AgendaItem, Due } from '../../domain/follow-up/follow-up';

/** Who is due and why. */
export type FollowUpWords = {
  /** The word in the due cell of a customer with neither a date nor a contact. */
  readonly neverContacted: string;
  /** The same where the last contact is text that is no date. */
  readonly unreadable: string;
  readonly closed: string;
  readonly due: (due: Due) => string;
  /** How a due date came about, step by step. */
  readonly dueReason: (reason: DueReason) => string;
  /** One line for the Today list: why this customer now. */
  readonly reason: (item: AgendaItem) => string;
  readonly lastContact: (days: number) => string;
  /** Text of the log line of an accepted inquiry and of a change of class. */
  readonly inquiryAccepted: (kind: string, score: number) => string;
  readonly nothingDue: string;
};
