import type { Customer, CustomerColumns } from '../customer/customer';
import { printOf } from './print';

export type Field = keyof CustomerColumns;
export type Values = Partial<CustomerColumns>;
/** What stood in the cells when the operation was over, reduced to prints. */
export type Prints = Readonly<Partial<Record<Field, string>>>;

export type AddedCustomer = { readonly customerId: string; readonly print: string };
export type ChangedCustomer = {
  readonly customerId: string;
  readonly before: Values;
  readonly after: Prints;
};

/** What an operation did to the register, as its log keeps it. */
export type Done = {
  readonly added: readonly AddedCustomer[];
  readonly changed: readonly ChangedCustomer[];
  readonly removed: readonly Customer[];
};

/** What takes an operation back, and what a person has edited since and therefore keeps. */
export type UndoPlan = {
  readonly remove: readonly string[];
  readonly restore: readonly { readonly customerId: string; readonly set: Values }[];
  readonly bringBack: readonly Customer[];
  /** Customers with cells edited since; no keys where the whole row stays. */
  readonly editedSince: readonly { readonly customerId: string; readonly keys: readonly Field[] }[];
};

const keysOf = (values: Values | Prints): Field[] => Object.keys(values) as Field[];

/** The level is computed, so it says nothing about a person's edits. */
const rowPrint = ({ id: _id, level: _level, ...fields }: Customer): string =>
  printOf(
    Object.keys(fields)
      .sort()
      .map((key) => `${key}=${fields[key as keyof typeof fields] ?? ''}`)
      .join('|'),
  );

/** How a customer that was added is remembered. */
export const addedCustomer = (customer: Customer): AddedCustomer => ({
  customerId: customer.id,
  print: rowPrint(customer),
});

/** How cells that were changed are remembered. */
export const changedCustomer = (customer: Customer, set: Values): ChangedCustomer => {
  const keys = keysOf(set).filter((key) => key !== 'level' && customer[key] !== set[key]);
  return {
    customerId: customer.id,
    before: Object.fromEntries(keys.map((key) => [key, customer[key]])),
    after: Object.fromEntries(keys.map((key) => [key, printOf(set[key])])),
  };
};

/** A customer as it was before changes, latest first; what somebody has changed since stays and is told. */
const takeBack = (customer: Customer, changes: readonly ChangedCustomer[]) => {
  const before: Customer = { ...customer };
  const edited = new Set<Field>();
  for (const change of [...changes].reverse()) {
    for (const key of keysOf(change.before)) {
      const print = printOf(before[key]);
      if (print === change.after[key]) Object.assign(before, { [key]: change.before[key] });
      else if (print !== printOf(change.before[key])) edited.add(key);
    }
  }
  return { before, edited: [...edited] };
};

const planOne = (
  customer: Customer,
  added: AddedCustomer | undefined,
  changes: readonly ChangedCustomer[],
): Partial<UndoPlan> => {
  const customerId = customer.id;
  const { before, edited } = takeBack(customer, changes);
  if (added) {
    return rowPrint(before) === added.print
      ? { remove: [customerId] }
      : { editedSince: [{ customerId, keys: [] }] };
  }
  const back = [...new Set(changes.flatMap((change) => keysOf(change.before)))].filter(
    (key) => printOf(customer[key]) !== printOf(before[key]),
  );
  const set = Object.fromEntries(back.map((key) => [key, before[key]])) as Values;
  return {
    restore: back.length > 0 ? [{ customerId, set }] : [],
    editedSince: edited.length > 0 ? [{ customerId, keys: edited }] : [],
  };
};

const changesById = (changed: readonly ChangedCustomer[]): Map<string, ChangedCustomer[]> => {
  const byId = new Map<string, ChangedCustomer[]>();
  for (const change of changed) {
    const others = byId.get(change.customerId);
    if (others) others.push(change);
    else byId.set(change.customerId, [change]);
  }
  return byId;
};

/**
 * How to undo an operation on the register as it is now: customers it added go unless somebody has edited them since,
 * cells it changed go back unless they hold something else by now, customers it removed return. Planned again after it
 * was carried out, nothing is left to do.
 */
export const planUndo = (done: Done, register: readonly Customer[]): UndoPlan => {
  const now = new Map(register.map((customer) => [customer.id, customer] as const));
  const changes = changesById(done.changed);
  const added = new Map(done.added.map((one) => [one.customerId, one] as const));
  const plans = [...new Set([...added.keys(), ...changes.keys()])].flatMap((id) => {
    const customer = now.get(id);
    return customer ? [planOne(customer, added.get(id), changes.get(id) ?? [])] : [];
  });
  return {
    remove: plans.flatMap(({ remove = [] }) => remove),
    restore: plans.flatMap(({ restore = [] }) => restore),
    bringBack: done.removed.filter(({ id }) => !now.has(id)),
    editedSince: plans.flatMap(({ editedSince = [] }) => editedSince),
  };
};
