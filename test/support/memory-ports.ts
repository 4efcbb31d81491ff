import type { Customer } from '../../src/domain/customer/customer';
import type { TradeDocument } from '../../src/domain/document/document';
import type { DossierLine } from '../../src/domain/dossier/fact';
import type { Excuse } from '../../src/domain/follow-up/excuse';
import type { FollowUp } from '../../src/domain/follow-up/follow-up';
import { columnsOf } from '../../src/domain/follow-up/log-columns';
import type { Plan } from '../../src/domain/follow-up/plan';
import { withUndone } from '../../src/domain/follow-up/undone';
import { adjustmentsOf, type Rule } from '../../src/domain/inquiry/adjustment';
import type { TypedInquiry } from '../../src/domain/inquiry/fill-in';
import type { Inquiry } from '../../src/domain/inquiry/inquiry';
import { judging } from '../../src/domain/inquiry/judging';
import { dateOfMinute, type LocalMinute } from '../../src/domain/local-date';
import type { Order } from '../../src/domain/order/order';
import { importing } from '../../src/domain/register/importing';
import type { WeeklyNumbers } from '../../src/domain/report/weekly-numbers';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import type { AgendaLine } from '../../src/workflows/agenda-line';
import type { CustomerRegister, DueCell, Ports, RowBook } from '../../src/workflows/ports';

type Row = { customer: Customer; due: DueCell | null };

/** A register kept in an array: a small real one, held to the same suite as the tab. */
export const memoryRegister = (rows: Row[] = []): CustomerRegister => {
  const read = () => rows.map(({ customer, due }, index) => ({ row: index + 2, customer, due }));
  const put = (row: number, { due, ...set }: Partial<Customer> & { due?: DueCell }) => {
    const known = rows[row - 2];
    if (known) rows[row - 2] = { customer: { ...known.customer, ...set }, due: due ?? known.due };
  };
  return {
    read,
    who: () => read().map(({ row, customer }) => ({ ...customer, row })),
    one: (customerId) => read().find(({ customer }) => customer.id === customerId) ?? null,
    rows: (first, last) => read().filter(({ row }) => row >= first && row <= last),
    find: (customerIds) => read().filter(({ customer }) => customerIds.includes(customer.id)),
    add: (customers) => {
      rows.push(...customers);
    },
    change: (changes) =>
      changes
        .filter(({ customerId, set }) => {
          const found = read().find(({ customer }) => customer.id === customerId);
          if (found) put(found.row, set);
          return !found;
        })
        .map(({ customerId }) => customerId),
    remove: (customerIds) => {
      const kept = rows.filter(({ customer }) => !customerIds.includes(customer.id));
      rows.splice(0, rows.length, ...kept);
      return [];
    },
    withOwnCells: () => [],
    giveUp: () => undefined,
    mend: (mends) => {
      for (const { row, set } of mends) put(row, set);
    },
  };
};

const memoryRows = <T extends { readonly id: string }>(rows: T[]): RowBook<T> => ({
  read: () => [...rows],
  append: (added) => {
    rows.push(...added);
  },
  change: (changes) =>
    changes
      .filter(({ id, set }) => {
        const at = rows.findIndex((row) => row.id === id);
        const known = rows[at];
        if (known) rows[at] = { ...known, ...set };
        return !known;
      })
      .map(({ id }) => id),
  remove: (ids) => {
    rows.splice(0, rows.length, ...rows.filter(({ id }) => !ids.includes(id)));
    return [];
  },
  open: () => {},
});

export type MemoryBook = {
  now: LocalMinute;
  customers: Row[];
  log: FollowUp[];
  inquiries: Inquiry[];
  typed: readonly TypedInquiry[];
  rules: readonly Rule[];
  topics: Excuse[];
  plans: Plan[];
  orders: Order[];
  documents: TradeDocument[];
  dossier: DossierLine[];
  today: readonly AgendaLine[];
  history: WeeklyNumbers[];
  settings: Settings;
  selectedRow: number | null;
  triggers: string[];
};

export const memoryBook = (parts: Partial<MemoryBook> = {}): MemoryBook => ({
  now: '2026-03-18 09:30' as LocalMinute,
  customers: [],
  log: [],
  inquiries: [],
  typed: [],
  rules: [],
  topics: [],
  plans: [],
  orders: [],
  documents: [],
  dossier: [],
  today: [],
  history: [],
  settings: defaultSettings,
  selectedRow: null,
  triggers: [],
  ...parts,
});

/** Everything a workflow needs, over a book in memory. */
export const memoryPorts = (book: MemoryBook): Ports => ({
  version: 'test',
  clock: {
    now: () => book.now,
    today: () => dateOfMinute(book.now),
    zone: () => 'Asia/Shanghai',
    instant: () => Date.parse(`${book.now.replace(' ', 'T')}:00+08:00`),
    stamp: () => `stamp ${book.now}`,
  },
  memory: { all: () => ({}), put: () => undefined },
  lock: { hold: (work) => work() },
  language: () => 'en',
  settings: () => book.settings,
  readSettings: () => book.settings,
  completeSettings: () => book.settings,
  writeExchange: (exchange) => {
    book.settings = { ...book.settings, exchange };
  },
  person: {
    name: () => book.settings.owner,
    sayName: (owner) => {
      book.settings = { ...book.settings, owner };
    },
  },
  ownerFilter: { shown: () => '', show: () => undefined, showAll: () => undefined },
  register: memoryRegister(book.customers),
  log: {
    read: () => withUndone(book.log),
    columns: () => columnsOf(book.log),
    recent: () => columnsOf(book.log),
    newest: () => withUndone(book.log),
    of: (customerId) => withUndone(book.log).filter((line) => line.customerId === customerId),
    isLong: () => false,
    isWhole: () => true,
    since: () => null,
    years: () => [],
    around: () => [],
    putAway: () => ({ moved: 0, left: 0 }),
    leftOut: () => 0,
    append: (lines) => {
      book.log = [...book.log, ...lines];
    },
    note: (lines) => {
      book.log = [...book.log, ...lines];
    },
    rewrite: (change) => {
      book.log = book.log.map((line) => ({ ...line, ...change(line) }));
    },
  },
  inquiries: {
    read: () => book.inquiries,
    leftOut: () => 0,
    typed: () => book.typed,
    fill: (rows) => {
      book.inquiries = [...book.inquiries, ...rows.map(({ inquiry }) => inquiry)];
      book.typed = book.typed.filter(({ row }) => !rows.some((filled) => filled.row === row));
    },
    append: (inquiries) => {
      book.inquiries = [...book.inquiries, ...inquiries];
    },
    rewrite: (change) => {
      book.inquiries = book.inquiries.map((one) => ({ ...one, ...change(one) }));
    },
    remove: (inquiryIds) => {
      book.inquiries = book.inquiries.filter(({ id }) => !inquiryIds.includes(id));
      return [];
    },
  },
  topics: { read: () => book.topics, open: () => {} },
  plans: memoryRows(book.plans),
  orders: memoryRows(book.orders),
  documents: memoryRows(book.documents),
  dossier: {
    read: () => book.dossier,
    append: (lines) => {
      book.dossier = [...book.dossier, ...lines];
    },
    rewrite: (change) => {
      book.dossier = book.dossier.map((line) => ({ ...line, ...change(line) }));
    },
  },
  judging: () => judging,
  importing: () => importing,
  rules: {
    adjustments: () => adjustmentsOf(book.rules),
    read: () => book.rules,
    write: (rules) => {
      const others = book.rules.filter(
        (known) =>
          !rules.some(({ signal, kind }) => signal === known.signal && kind === known.kind),
      );
      book.rules = [...others, ...rules];
    },
  },
  today: {
    write: (lines) => {
      book.today = lines;
    },
  },
  weekly: {
    history: () => book.history,
    owner: () => '',
    writtenAt: () => null,
    inOtherLanguage: () => null,
    saying: () => null,
    keep: (history) => {
      book.history = [...history];
    },
    write: ({ history }) => {
      book.history = [...history];
    },
  },
  layout: {
    setUp: () => ({ created: [], changed: false }),
    isReady: () => true,
    nameHeaders: () => [],
    show: () => undefined,
    cellsInUse: () => ({ cells: 0, perLine: 12, perCustomer: 17, perInquiry: 21 }),
    relabel: () => 0,
    otherHeaders: () => null,
    keepHeaders: () => undefined,
  },
  selection: {
    customerRow: () => book.selectedRow,
    customerRows: () => [],
    showRow: (row) => {
      book.selectedRow = row;
    },
  },
  otherSheets: { names: () => [], grid: () => [] },
  tables: { rows: () => [] },
  pages: { triageRules: () => '', showDossier: () => {} },
  schedule: {
    known: () => null,
    everyWeek: ({ weekday, hour }) => {
      book.triggers = [`${weekday}/${hour}`];
      return 'set';
    },
    fired: () => true,
    goOn: () => undefined,
    wentOn: () => undefined,
  },
});
