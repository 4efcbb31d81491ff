import type { Customer } from '../domain/customer/customer';
import type { LearnedMove } from '../domain/inquiry/adjustment';
import type { Inquiry } from '../domain/inquiry/inquiry';
import { emptyNote, writeNote } from '../domain/register/undo-note';
import { addedCustomer, changedCustomer } from '../domain/register/undo-plan';
import type { CustomerChange } from './ports';

/** What happens to the row of an inquiry's customer: it is added, it becomes due, or nothing. */
export type CustomerPart =
  | { readonly added: Customer }
  | { readonly changed: CustomerChange; readonly before: Customer }
  | null;

type Decided = {
  readonly customer: CustomerPart;
  /** The inquiry as it waited on its tab; `null` for one that came with the decision. */
  readonly waiting: Inquiry | null;
  readonly learned: readonly LearnedMove[];
};

const customerNote = (part: CustomerPart) => {
  if (!part) return {};
  if ('added' in part) return { rows: [1], added: [addedCustomer(part.added)] };
  const { nextFollowUp = null } = part.changed.set;
  return { changed: [changedCustomer(part.before, { nextFollowUp })] };
};

/** What takes a decision back: a new customer goes, a known one gets his date back, the inquiry waits again. */
export const decisionNote = (
  operationId: string,
  { id: inquiryId, customerId, state }: Inquiry,
  { customer, waiting, learned }: Decided,
): string => {
  const { id: _id, text: _text, ...before } = waiting ?? {};
  return writeNote({
    ...emptyNote,
    operationId,
    ...customerNote(customer),
    decision: {
      inquiryId,
      customerId,
      state,
      learned,
      ...(waiting && { before: before as Omit<Inquiry, 'id' | 'text'> }),
    },
  }).join('');
};
