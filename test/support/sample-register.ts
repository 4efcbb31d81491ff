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

export type Sample = {
  readonly customers: readonly SampleCustomer[];
  readonly log: readonly SampleLine[];
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

/** 200 customers and 3,000 lines of two years; the same for the same seed. */
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
  return { customers, log: log.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)) };
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
  const put = (tab: 'customers' | 'followUps', records: readonly Cells[]) => {
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
  return addOn.workbook;
};
