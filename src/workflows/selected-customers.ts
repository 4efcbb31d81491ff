import type { Ports } from './ports';

export type SelectedCustomer = {
  readonly customerId: string;
  readonly name: string;
  readonly row: number;
};

/** The customers of all rows that are selected in the sheet, for one contact with all of them. */
export const selectedCustomers = (
  ports: Ports,
): { readonly customers: readonly SelectedCustomer[] } => {
  const spans = ports.selection.customerRows();
  if (spans.length === 0) return { customers: [] };
  const isSelected = (row: number) => spans.some(({ first, last }) => first <= row && row <= last);
  const first = spans.reduce((least, span) => Math.min(least, span.first), Number.MAX_SAFE_INTEGER);
  const last = spans.reduce((most, span) => Math.max(most, span.last), 0);
  return {
    customers: ports.register
      .rows(first, last)
      .filter(({ row, customer }) => isSelected(row) && customer.id !== '')
      .map(({ row, customer: { id, company, contact, email } }) => ({
        customerId: id,
        name: company || contact || email,
        row,
      })),
  };
};
