import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Inquiry } from '../domain/inquiry/inquiry';
import { operationBegan } from '../domain/operation-id';
import { Problem } from '../domain/problem';
import { type ContactEntry, changeAfter, contactLine, isAboutInquiry, movedSince } from './contact';
import { type CustomerCard, customerCard } from './customer-card';
import { firstMoment, inquiryStateSteps } from './inquiry-state';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { CustomerChange, Ports, RegisterRow } from './ports';

export type FollowUpRequest = ContactEntry & { readonly customerId: string };

type Seen = {
  readonly rows: readonly RegisterRow[];
  readonly log: readonly FollowUp[];
  /** Read only when the contact is about an inquiry. */
  readonly inquiries: readonly Inquiry[];
};

export const rowOf = (rows: readonly RegisterRow[], customerId: string): RegisterRow => {
  const row = rows.find(({ customer }) => customer.id === customerId);
  if (!row) throw new Problem('customerMissing', { customerId });
  return row;
};

const stepsFor = (ports: Ports, request: FollowUpRequest, seen: Seen): Step<Seen>[] => {
  const { customer } = rowOf(seen.rows, request.customerId);
  const line =
    seen.log.find(({ operationId }) => operationId === request.operationId) ??
    contactLine(ports, request, customer);
  const change = changeAfter(ports, customer, line);
  return [
    {
      isDone: ({ log }) => log.some(({ operationId }) => operationId === line.operationId),
      write: () => ports.log.append([line]),
    },
    {
      isDone: ({ rows, log }) =>
        movedSince(line.operationId, log).has(request.customerId) ||
        shows(rowOf(rows, request.customerId), change),
      write: () => {
        if (ports.register.change([change]).length > 0) {
          throw new Problem('customerMissing', { customerId: request.customerId });
        }
      },
    },
    ...inquiryStateSteps(ports, line, seen),
  ];
};

/** Whether a row of the register shows every value of a change. */
export const shows = ({ customer, due }: RegisterRow, { set }: CustomerChange): boolean =>
  Object.entries({ ...customer, due }).every(([key, value]) => {
    const wanted = set[key as keyof typeof set];
    return wanted === undefined || wanted === value;
  });

/**
 * Appends one contact to the log, then brings the customer's last contact, next follow-up and due in line with it.
 * The same operation id is written once, however often it is sent. Throws `customerMissing`, `busy`, `notSaved`.
 */
export const logFollowUp = (
  ports: Ports,
  request: FollowUpRequest,
): { readonly outcome: Outcome; readonly card: CustomerCard } =>
  ports.lock.hold(() => {
    const look = (): Seen => {
      const rows = ports.register.read();
      const inquiries = isAboutInquiry(request) ? ports.inquiries.read() : [];
      const began = operationBegan(request.operationId);
      const own = inquiries.filter(({ customerId }) => customerId === request.customerId);
      return { rows, inquiries, log: ports.log.newest(firstMoment(began, own)) };
    };
    const { outcome, seen } = carryOut(look, (now) => stepsFor(ports, request, now));
    return { outcome, card: customerCard(ports, rowOf(seen.rows, request.customerId), seen.log) };
  });
