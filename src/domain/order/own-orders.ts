import type { Customer } from '../customer/customer';
import { foldedText } from '../customer/folded-text';

type Owned = { readonly customerId: string; readonly customer: string; readonly isTyped?: true };

/** The id of the only customer of a name, by company first and by contact where no company has it. */
const idByName = (customers: readonly Customer[]): ((name: string) => string) => {
  const ids = new Map<string, Set<string>>();
  const note = (name: string, id: string): void => {
    const key = foldedText(name);
    if (key === '' || id === '') return;
    const known = ids.get(key);
    if (known) known.add(id);
    else ids.set(key, new Set([id]));
  };
  for (const { id, company, contact } of customers) note(company || contact, id);
  return (name) => {
    const found = ids.get(foldedText(name));
    return found?.size === 1 ? ([...found][0] ?? '') : '';
  };
};

/**
 * Rows with the customer they belong to: by id, and in a row that a person typed or copied by name first, for a copied
 * row still holds the id of the customer it was copied from. An unknown or ambiguous name stays without id.
 */
export const ownedRows = <T extends Owned>(
  rows: readonly T[],
  customers: readonly Customer[],
): T[] => {
  const isKnown = ({ isTyped, customerId }: Owned): boolean => !isTyped && customerId !== '';
  if (rows.every(isKnown)) return [...rows];
  const byName = idByName(customers);
  return rows.map((row) => {
    if (isKnown(row)) return row;
    const customerId = byName(row.customer) || (row.customer === '' ? row.customerId : '');
    return { ...row, customerId };
  });
};
