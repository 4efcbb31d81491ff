import type { Customer } from '../customer/customer';
import type { LearnedMove } from '../inquiry/adjustment';
import type { Inquiry } from '../inquiry/inquiry';
import type { Exchange } from '../order/money';
import { customerIdOf } from '../row-id';
import { type ColumnKey, tabColumns } from '../tabs';
import { printLength } from './print';
import type { RowsDone } from './row-undo';
import type { AddedCustomer, ChangedCustomer, Done, Field, Prints, Values } from './undo-plan';

/** What was decided about an inquiry, and what its row held before if it stood there already. */
export type DecisionNote = Pick<Inquiry, 'customerId' | 'state'> & {
  readonly inquiryId: string;
  readonly before?: Omit<Inquiry, 'id' | 'text'>;
  readonly learned: readonly LearnedMove[];
};

/** What an operation did, with the log lines and inquiries it moved from one customer to another. */
export type UndoNote = Done & {
  /** Id of the operation whose rows the added customers are. */
  readonly operationId: string;
  /** Row of the list of each added customer, in their order. */
  readonly rows: readonly number[];
  readonly moved: {
    readonly from: string;
    readonly to: string;
    readonly lines: readonly string[];
    readonly inquiries: readonly string[];
    /** Operations whose facts went over; notes of before there was a dossier have none. */
    readonly facts?: readonly string[];
  } | null;
  /** What it did to the rows of other tabs. */
  readonly tabs: readonly RowsDone[];
  /** What it did to the exchange rates. */
  readonly exchange: { readonly before: Exchange; readonly after: Exchange } | null;
  readonly decision: DecisionNote | null;
};

export const emptyNote: UndoNote = {
  operationId: '',
  rows: [],
  added: [],
  changed: [],
  removed: [],
  moved: null,
  tabs: [],
  exchange: null,
  decision: null,
};

type Range = readonly [number, number];
/** Customer, keys as letters of the register's columns, prints of what was written, and what stood there if anything. */
type WrittenChange = readonly [string, string, string, Values?];
type Written = {
  readonly operation?: string;
  readonly rows?: readonly Range[];
  readonly prints?: string;
  readonly changed?: readonly WrittenChange[];
  readonly removed?: readonly Customer[];
  readonly moved?: UndoNote['moved'];
  readonly tabs?: readonly RowsDone[];
  readonly exchange?: UndoNote['exchange'];
  readonly decision?: UndoNote['decision'];
};

/** A cell holds 50,000 characters. */
const roomInCell = 40_000;
const changesInPart = 300;

const columns: readonly ColumnKey<'customers'>[] = tabColumns.customers;
const letterOf = (key: Field): string => columns.indexOf(key).toString(36);
const keyOf = (letter: string): Field => columns[Number.parseInt(letter, 36)] as Field;

const ranges = (rows: readonly number[]): Range[] => {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
};

const writeChange = ({ customerId, before, after }: ChangedCustomer): WrittenChange => {
  const keys = Object.keys(after) as Field[];
  const stood = keys.filter((key) => before[key] !== '' && before[key] !== null);
  const kept = Object.fromEntries(stood.map((key) => [key, before[key]])) as Values;
  const letters = keys.map(letterOf).join('');
  const prints = keys.map((key) => after[key]).join('');
  return stood.length > 0 ? [customerId, letters, prints, kept] : [customerId, letters, prints];
};

/** What an empty cell of the register is read as. */
const blank = (key: Field): Values[Field] =>
  key === 'lastContact' || key === 'nextFollowUp' || key === 'class'
    ? null
    : key === 'keyAccount'
      ? false
      : '';

const readChange = ([customerId, letters, prints, kept = {}]: WrittenChange): ChangedCustomer => {
  const keys = [...letters].map(keyOf);
  const print = (at: number) => prints.slice(at * printLength, (at + 1) * printLength);
  return {
    customerId,
    before: Object.fromEntries(keys.map((key) => [key, kept[key] ?? blank(key)])) as Values,
    after: Object.fromEntries(keys.map((key, at) => [key, print(at)])) as Prints,
  };
};

const parts = <T>(items: readonly T[], size: number): (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );

/** Whether a customer who was taken out fits one cell of the log. */
export const fitsNote = (customer: Customer): boolean =>
  JSON.stringify(customer).length < roomInCell;

/** As many customers in each part as fit one cell. */
const partsOf = (removed: readonly Customer[]): (readonly Customer[])[] => {
  const found: Customer[][] = [];
  let room = 0;
  for (const customer of removed) {
    const length = JSON.stringify(customer).length + 1;
    if (length > room) {
      found.push([]);
      room = roomInCell;
    }
    found[found.length - 1]?.push(customer);
    room -= length;
  }
  return found;
};

/** The note as texts that fit a cell each; one text for all but large operations. */
export const writeNote = (note: UndoNote): string[] => {
  const changed = note.changed.map(writeChange);
  const whole: Written = {
    ...(note.rows.length > 0 && {
      operation: note.operationId,
      rows: ranges(note.rows),
      prints: note.added.map(({ print }) => print).join(''),
    }),
    ...(changed.length > 0 && { changed }),
    ...(note.removed.length > 0 && { removed: note.removed }),
    ...(note.moved && { moved: note.moved }),
    ...(note.tabs.length > 0 && { tabs: note.tabs }),
    ...(note.exchange && { exchange: note.exchange }),
    ...(note.decision && { decision: note.decision }),
  };
  const text = JSON.stringify(whole);
  if (text.length <= roomInCell) return [text];
  const { changed: _, removed: _removed, ...rest } = whole;
  const written: Written[] = [
    rest,
    ...parts(changed, changesInPart).map((some) => ({ changed: some })),
    ...partsOf(note.removed).map((some) => ({ removed: some })),
  ];
  return written.filter((one) => Object.keys(one).length > 0).map((one) => JSON.stringify(one));
};

const readAdded = ({ operation = '', rows = [], prints = '' }: Written) => {
  const all = rows.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
  const added = all.map(
    (row, at): AddedCustomer => ({
      customerId: customerIdOf(operation, row - 1),
      print: prints.slice(at * printLength, (at + 1) * printLength),
    }),
  );
  return { rows: all, added };
};

const readOne = (text: string): Written => {
  try {
    return JSON.parse(text) as Written;
  } catch {
    return {};
  }
};

/** The note that an operation's texts make together; a text that people have changed beyond reading says nothing. */
export const readNote = (texts: readonly string[]): UndoNote => {
  const written = texts.map(readOne);
  const added = written.map(readAdded);
  return {
    operationId: written.find(({ operation }) => operation)?.operation ?? '',
    rows: added.flatMap(({ rows }) => rows),
    added: added.flatMap((one) => one.added),
    changed: written.flatMap(({ changed = [] }) => changed.map(readChange)),
    removed: written.flatMap(({ removed = [] }) => removed),
    moved: written.find(({ moved }) => moved)?.moved ?? null,
    tabs: written.flatMap(({ tabs = [] }) => tabs),
    exchange: written.find(({ exchange }) => exchange)?.exchange ?? null,
    decision: written.find(({ decision }) => decision)?.decision ?? null,
  };
};
