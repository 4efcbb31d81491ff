import { Problem } from '../domain/problem';
import type { Ports } from './ports';

/** Keeps the name that a person goes by in the Owner column; an empty one forgets it. */
export const sayWhoIAm = (
  ports: Ports,
  { name }: { readonly name: string },
): { readonly name: string } => {
  ports.person.sayName(name.trim());
  return { name: ports.settings().owner };
};

/** Whose customers alone the Customers tab shows; empty when it shows all. */
export type Shown = { readonly onlyOf: string };

/** Shows the customers of the person at this sheet alone, or all again. Throws `nameUnknown`, `filterElsewhere`. */
export const myCustomers = (ports: Ports, { isOn }: { readonly isOn: boolean }): Shown => {
  if (!isOn) {
    ports.ownerFilter.showAll();
    return { onlyOf: '' };
  }
  const name = ports.settings().owner.trim();
  if (name === '') throw new Problem('nameUnknown', {});
  ports.ownerFilter.show(name);
  return { onlyOf: name };
};

/** On when it was off, for the menu. */
export const toggleMyCustomers = (ports: Ports): Shown =>
  myCustomers(ports, { isOn: ports.ownerFilter.shown() === '' });
