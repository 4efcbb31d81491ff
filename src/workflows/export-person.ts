import type { Customer } from '../domain/customer/customer';
import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Inquiry } from '../domain/inquiry/inquiry';
import { rowOf } from './log-follow-up';
import type { Ports } from './ports';

/** Everything the workbook says about a person. */
export type PersonFile = {
  readonly exportedOn: string;
  readonly customer: Customer;
  readonly followUps: readonly Omit<FollowUp, 'undo'>[];
  readonly inquiries: readonly Inquiry[];
};

/** Collects what a person may ask to be given. Throws `customerMissing`. */
export const exportPerson = (
  ports: Ports,
  { customerId }: { readonly customerId: string },
): PersonFile => {
  const { customer } = rowOf(ports.register.read(), customerId);
  const lines = ports.log.read().filter((line) => line.customerId === customerId);
  return {
    exportedOn: ports.clock.today(),
    customer,
    followUps: lines.map(({ undo: _, ...line }) => line),
    inquiries: ports.inquiries.read().filter((inquiry) => inquiry.customerId === customerId),
  };
};
