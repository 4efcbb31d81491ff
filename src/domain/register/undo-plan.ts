import type { Customer } from '../customer/customer';

type Field = keyof Omit<Customer, 'id'>;
type Values = Partial<Omit<Customer, 'id'>>;

/** What an operation did to the register, as its log keeps it. */
export type Done = {
  readonly added: readonly Customer[];
  readonly changed: readonly {
    readonly customerId: string;
    readonly before: Values;
    readonly after: Values;
  }[];
  readonly removed: readonly Customer[];
};

/** What takes an operation back, and what a person has edited since and therefore keeps. */
export type UndoPlan = {
  readonly remove: readonly string[];
  readonly restore: readonly { readonly customerId: string; readonly set: Values }[];
  readonly bringBack: readonly Customer[];
  /** Customers with cells edited since; these cells stay as they are. */
  readonly editedSince: readonly { readonly customerId: string; readonly keys: readonly Field[] }[];
};

const keysOf = (values: Values): Field[] => Object.keys(values) as Field[];

const editedKeys = (now: Customer, left: Values): Field[] =>
  keysOf(left).filter((key) => now[key] !== left[key]);

const fieldsOf = ({ id: _id, ...fields }: Customer): Values => fields;

/**
 * How to undo an operation on the register as it is now: customers it added go unless somebody has edited them since,
 * cells it changed go back unless they hold something else by now, customers it removed return.
 */
export const planUndo = (done: Done, register: readonly Customer[]): UndoPlan => {
  const now = new Map(register.map((customer) => [customer.id, customer] as const));
  const remove: string[] = [];
  const restore: { customerId: string; set: Values }[] = [];
  const editedSince: { customerId: string; keys: Field[] }[] = [];
  for (const added of done.added) {
    const customer = now.get(added.id);
    const keys = customer ? editedKeys(customer, fieldsOf(added)) : [];
    if (keys.length > 0) editedSince.push({ customerId: added.id, keys });
    else if (customer) remove.push(added.id);
  }
  for (const { customerId, before, after } of done.changed) {
    const customer = now.get(customerId);
    if (!customer) continue;
    const keys = editedKeys(customer, after);
    if (keys.length > 0) editedSince.push({ customerId, keys });
    const back = keysOf(before).filter((key) => !keys.includes(key));
    const set = Object.fromEntries(back.map((key) => [key, before[key]])) as Values;
    if (back.length > 0) restore.push({ customerId, set });
  }
  const bringBack = done.removed.filter(({ id }) => !now.has(id));
  return { remove, restore, bringBack, editedSince };
};
