import type { Customer } from '../customer/customer';
import { customerIdOf } from '../row-id';
import { findHolder, holds } from './holder';
import type { ImportedFields, ImportRow } from './import-row';
import { mergeFields } from './merge-fields';
import { type Known, relatedTo } from './related';
import { sameCustomers } from './same-customer';

/** Rows of the list that speak of one customer, and what they make of it. */
type Group = {
  readonly rows: readonly ImportRow[];
  /** The customer's place in the register; null for a new one. */
  readonly place: number | null;
  readonly after: Customer;
  readonly hasWork: boolean;
};

export type Told = {
  readonly operationId: string;
  readonly overwrite?: boolean | undefined;
  /** How many rows of the list went before these, in chunks of their own. */
  readonly rowsBefore?: number | undefined;
};

/** Whether a customer came in with an earlier chunk of the same list; asked of few, and then of all its rows at once. */
const broughtBy = ({ operationId, rowsBefore = 0 }: Told): ((customer: Customer) => boolean) => {
  let ids: ReadonlySet<string> | null = null;
  return ({ id }) => {
    ids ??= new Set(Array.from({ length: rowsBefore }, (_, row) => customerIdOf(operationId, row)));
    return ids.has(id);
  };
};

const blankCustomer: Omit<Customer, 'id'> = {
  country: '',
  contact: '',
  product: '',
  company: '',
  email: '',
  phone: '',
  site: '',
  source: '',
  lastContact: null,
  class: null,
  nextFollowUp: null,
  owner: '',
  notes: '',
  level: 0,
  keyAccount: false,
};

export const shown = (value: ImportedFields[keyof ImportedFields]): string =>
  value === null || value === undefined || value === false ? '' : String(value);

/** Notes also hold what did not fit elsewhere; a list that says part of them replaces nothing. */
const isNoted = (notes: string, before: string): boolean => {
  const lines = new Set(before.split('\n'));
  return notes.split('\n').every((line) => lines.has(line));
};

/** What a customer gains; a cell that a person filled is left alone unless told otherwise. */
const gain = (customer: Customer, fields: ImportedFields, overwrite: boolean): ImportedFields =>
  Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => {
      const before = shown(customer[key as keyof ImportedFields]);
      const mayReplace = overwrite && !(key === 'notes' && isNoted(shown(value), before));
      return shown(value) !== '' && shown(value) !== before && (mayReplace || before === '');
    }),
  );

const fieldsOf = ({ id: _id, level: _level, ...fields }: Customer): ImportedFields => fields;

type IsOwn = (customer: Customer) => boolean;

const groupOf = (
  rows: readonly ImportRow[],
  known: Known | undefined,
  told: Told,
  isOwn: IsOwn,
): Group => {
  const said = rows.map((row) => row.fields);
  if (!known) {
    const id = customerIdOf(told.operationId, (rows[0]?.row ?? 0) - 1);
    const after = { ...blankCustomer, ...mergeFields(said, true), id };
    return { rows, place: null, after, hasWork: true };
  }
  const { customer, place } = known;
  const isHeld = rows.every((row) => holds(customer, row));
  if (isHeld && !told.overwrite) return { rows, place, after: customer, hasWork: false };
  const own = isOwn(customer);
  const fields = own ? mergeFields([fieldsOf(customer), ...said], true) : mergeFields(said, false);
  const set = gain(customer, fields, own || (told.overwrite ?? false));
  const hasWork = Object.keys(set).length > 0;
  return { rows, place, after: hasWork ? { ...customer, ...set } : customer, hasWork };
};

const namingText = ({ fields }: ImportRow): string =>
  JSON.stringify([
    fields.company,
    fields.contact,
    fields.email,
    fields.phone,
    fields.site,
    fields.country,
  ]);

/**
 * The rows of the list by the customer they speak of, in the order of the list. A row that a customer holds already is
 * that customer's, whoever else it resembles; so whatever was imported is recognised when it comes again.
 */
const groupRows = (
  customers: readonly Customer[],
  taken: readonly ImportRow[],
  told: Told,
  isOwn: IsOwn,
): Group[] => {
  const related = relatedTo(taken, customers);
  const nodeOf = new Map(related.map((known, node) => [known, node] as const));
  const firstOf = sameCustomers([...related, ...taken].map(({ who }) => who));
  const holderOf = findHolder(related);
  const repeated = new Map<string, number>();
  const groups = new Map<number, ImportRow[]>();
  taken.forEach((row, index) => {
    const text = namingText(row);
    const holder = holderOf(row);
    const found = holder ? nodeOf.get(holder) : repeated.get(text);
    const node = found ?? firstOf(related.length + index);
    repeated.set(text, node);
    const rows = groups.get(node);
    if (rows) rows.push(row);
    else groups.set(node, [row]);
  });
  return [...groups].map(([node, rows]) => groupOf(rows, related[node], told, isOwn));
};

/** Whether planning the same rows again would find nothing to do. */
const isSettled = (groups: readonly Group[]): boolean =>
  !groups.some(({ hasWork }) => hasWork) ||
  groups.every(
    ({ place, after, rows }) => place === null || rows.every((row) => holds(after, row)),
  );

/** Every round fills cells that were empty or adds a customer, so few rounds do; only overwriting may go on for ever. */
const mostRounds = 20;

/** The register as the rows make it: first the customers that were there, then the new ones. */
export type Settled = {
  readonly customers: readonly Customer[];
  /** The row that stands for each customer the list speaks of, by place; a new one is numbered by it. */
  readonly heads: ReadonlyMap<number, number>;
  /** The place in `customers` of each row's customer. */
  readonly places: ReadonlyMap<ImportRow, number>;
};

/**
 * Groups the rows until grouping them again changes nothing. Rows at odds with a customer of the register could be read
 * otherwise once other rows have filled that customer's cells or have become customers themselves.
 */
export const settleRows = (
  register: readonly Customer[],
  taken: readonly ImportRow[],
  told: Told,
): Settled => {
  const customers = [...register];
  const isOwn = broughtBy(told);
  const heads = new Map<number, number>();
  const places = new Map<ImportRow, number>();
  for (let round = 0; round < mostRounds; round += 1) {
    const groups = groupRows(customers, taken, told, isOwn);
    for (const { rows, place, after, hasWork } of groups) {
      const at = place ?? customers.length;
      if ((round === 0 || hasWork) && !heads.has(at)) heads.set(at, rows[0]?.row ?? 0);
      customers[at] = after;
      for (const row of rows) if (place === null || !places.has(row)) places.set(row, at);
    }
    if (isSettled(groups)) break;
  }
  return { customers, heads, places };
};
