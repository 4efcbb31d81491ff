import { compose } from '../../src/addon/compose';
import type { CustomerChange, NewCustomer, RowMend } from '../../src/workflows/ports';
import { setUp as setUpRegister } from '../../src/workflows/set-up';

/** The register of the sheet, laid open to a test: a program of its own in the workbench. */
export const setUp = () => setUpRegister(compose().ports);
export const read = () => compose().ports.register.read();
export const who = () => compose().ports.register.who();
export const one = (id: string) => compose().ports.register.one(id);
export const rows = (first: number, last: number) => compose().ports.register.rows(first, last);
export const find = (ids: string[]) => {
  const { register } = compose().ports;
  register.read();
  return register.find(ids);
};

export const add = (customers: NewCustomer[]) => compose().ports.register.add(customers);
export const change = (changes: CustomerChange[]) => compose().ports.register.change(changes);
export const remove = (ids: string[]) => compose().ports.register.remove(ids);
export const withOwnCells = (ids: string[]) => compose().ports.register.withOwnCells(ids);
export const mend = (mends: RowMend[]) => {
  const { register } = compose().ports;
  register.read();
  register.mend(mends);
};
