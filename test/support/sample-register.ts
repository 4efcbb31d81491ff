import { setInputs } from '../../src/host/workbook/edit';
import { insertRows } from '../../src/host/workbook/structure';
import type { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';
import { AddOn, emptyWorkbook } from './add-on';

/** A small repeatable stream of whole numbers below `most`. */
export const luckFrom = (seed: number): ((most: number) => number) => {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % most;
  };
};

export type SampleCustomer = {
  readonly id: string;
  readonly company: string;
  readonly country: 'Germany' | 'USA' | '' | 'Atlantis';
  readonly class: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | '';
  readonly key: boolean;
  /** Days as plain text, empty when there is none. */
  readonly lastContact: string;
  readonly nextFollowUp: string;
};

export type SampleLine = {
  readonly customerId: string;
  readonly day: string;
  readonly channel: 'Email' | 'Visit' | 'Phone';
  readonly direction: 'Outgoing' | 'Incoming';
};

export type SampleInquiry = {
  readonly customerId: string;
  /** `2026-10-20 09:15` on the wall of the sheet. */
  readonly received: string;
  readonly kind: 'Precise' | 'Broad' | 'Scam';
  readonly firstReply: string;
  readonly state: 'Accepted' | 'Filed';
};

export type SamplePlan = {
  readonly date: string;
  readonly kind: 'Promise' | 'Task' | 'Visit' | 'Gift' | 'Birthday';
  /** Empty for a row that a person typed, who then names the company. */
  readonly customerId: string;
  readonly customer: string;
  readonly state: 'Open' | 'Kept' | 'Broken' | 'Dropped' | '';
};

export type Sample = {
  readonly customers: readonly SampleCustomer[];
  readonly log: readonly SampleLine[];
  readonly inquiries: readonly SampleInquiry[];
  readonly plans: readonly SamplePlan[];
};

const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const countries = ['Germany', 'USA', '', 'Atlantis'] as const;
const classes = ['A', 'B', 'C', 'D', 'E', 'F', ''] as const;

/** Customers of every kind that lists like this forget: lost ones, namesakes, nobody ever wrote to, a day long missed. */
const sampleCustomer = (luck: (most: number) => number, index: number): SampleCustomer => {
  const isNever = luck(6) === 0;
  const isAncient = luck(9) === 0;
  const contact = isAncient ? plus('2024-12-01', luck(300)) : plus('2026-01-10', luck(305));
  return {
    id: `c-sample${String(index).padStart(4, '0')}`,
    company: index % 10 === 9 ? 'Casa Verde SA' : `=Firm ${index}`,
    country: countries[luck(4)] ?? '',
    class: classes[luck(7)] ?? '',
    key: luck(12) === 0,
    lastContact: isNever ? '' : contact,
    nextFollowUp: luck(5) === 0 ? plus('2026-09-20', luck(80)) : '',
  };
};

const minute = (day: string, luck: (most: number) => number): string =>
  `${day} ${String(luck(24)).padStart(2, '0')}:${String(luck(60)).padStart(2, '0')}`;

/** Asked at any hour of the month in question; some were answered in the cell, some are filed. */
const sampleInquiry = (luck: (most: number) => number, customerId: string): SampleInquiry => {
  const day = plus('2026-10-01', luck(50));
  return {
    customerId,
    received: minute(day, luck),
    kind: (['Precise', 'Broad', 'Scam'] as const)[luck(3)] ?? 'Broad',
    firstReply: luck(4) === 0 ? minute(plus(day, 1), luck) : '',
    state: luck(5) === 0 ? 'Filed' : 'Accepted',
  };
};

const planKinds = ['Promise', 'Task', 'Visit', 'Gift', 'Birthday'] as const;
const planStates = ['Open', 'Open', '', 'Kept', 'Broken', 'Dropped'] as const;

/** Plans around the month in question; one of four was typed by a person, who names the company. */
const samplePlan = (
  luck: (most: number) => number,
  { id, company }: SampleCustomer,
): SamplePlan => {
  const kind = planKinds[luck(5)] ?? 'Task';
  const date = plus('2026-09-20', luck(90));
  const isTyped = luck(4) === 0;
  return {
    kind,
    date: kind === 'Birthday' ? `${1950 + luck(50)}${date.slice(4)}` : date,
    customerId: isTyped ? '' : id,
    customer: company,
    state: planStates[luck(6)] ?? 'Open',
  };
};

/** 200 customers, 3,000 lines of two years, 80 inquiries and 120 plans; the same for the same seed. */
export const sample = (seed: number): Sample => {
  const luck = luckFrom(seed);
  const customers = Array.from({ length: 200 }, (_, index) => sampleCustomer(luck, index));
  const log = Array.from(
    { length: 3000 },
    (): SampleLine => ({
      customerId: customers[luck(200)]?.id ?? '',
      day: plus('2024-11-20', luck(720)),
      channel: luck(25) === 0 ? 'Visit' : luck(2) === 0 ? 'Phone' : 'Email',
      direction: luck(3) === 0 ? 'Incoming' : 'Outgoing',
    }),
  );
  const some = (): SampleCustomer => customers[luck(200)] as SampleCustomer;
  return {
    customers,
    log: log.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    inquiries: Array.from({ length: 80 }, () => sampleInquiry(luck, some().id)),
    plans: Array.from({ length: 120 }, () => samplePlan(luck, some())),
  };
};

type Cells = Readonly<Record<string, string | boolean>>;

const rowsFor = (
  headers: Readonly<Record<string, string>>,
  present: readonly unknown[],
  records: readonly Cells[],
) =>
  records.map((record) => {
    const row: (string | boolean | null)[] = present.map(() => null);
    for (const [key, value] of Object.entries(record)) {
      row[present.indexOf(headers[key])] = value === '' ? null : value;
    }
    return row;
  });

/** The ways in which people write a day as text. */
const written = (day: string, index: number): string => {
  if (day === '' || index % 3 === 0) return day;
  const [year, month, date] = day.split('-').map(Number);
  return index % 3 === 1 ? `${year}/${month}/${date}` : `${year}年${month}月${date}日`;
};

/** The register of a sample in a workbook of that zone, every date typed as text. */
export const sampleWorkbook = async (timeZone: string, of: Sample): Promise<Workbook> => {
  const addOn = new AddOn({ workbook: emptyWorkbook(timeZone) });
  await addOn.rpc('setUp', {});
  const put = (
    tab: 'customers' | 'followUps' | 'inquiries' | 'plans',
    records: readonly Cells[],
  ) => {
    const sheet = addOn.tab(tab);
    const present = sheet.rows[0]?.values ?? [];
    const short = records.length + 1 - sheet.rowCount;
    if (short > 0) insertRows(sheet, 2, short);
    setInputs(sheet, 1, 0, rowsFor(english.columns[tab], present, records));
  };
  put(
    'customers',
    of.customers.map(({ key, ...customer }, index) => ({
      ...customer,
      keyAccount: key,
      lastContact: written(customer.lastContact, index),
      nextFollowUp: written(customer.nextFollowUp, index + 1),
    })),
  );
  put(
    'followUps',
    of.log.map(({ day, ...line }, index) => ({
      ...line,
      when: `${day} 09:${String(index % 60).padStart(2, '0')}`,
      act: 'Contact',
      operationId: `sample-${index}`,
    })),
  );
  put(
    'inquiries',
    of.inquiries.map((inquiry, index) => ({
      ...inquiry,
      phase: 'Before replying',
      text: `Inquiry ${index}`,
      id: `i-sample${String(index).padStart(4, '0')}`,
    })),
  );
  await addOn.ask.openTab({ tab: 'plans' });
  put(
    'plans',
    of.plans.map((plan, index) => ({
      ...plan,
      text: `Plan ${index}`,
      id: plan.customerId === '' ? '' : `p-sample${String(index).padStart(4, '0')}`,
    })),
  );
  return addOn.workbook;
};
