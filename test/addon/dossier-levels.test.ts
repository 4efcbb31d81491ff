import { expect, test } from '@jest/globals';
import { setInputs } from '../../src/host/workbook/edit';
import { insertRows } from '../../src/host/workbook/structure';
import { english } from '../../src/messages/english';
import {
  countingLine,
  isStale,
  type ReferenceCustomer,
  type ReferenceLine,
  referenceLevel,
} from '../domain/dossier/slow-reference';
import { AddOn } from '../support/add-on';
import { luckFrom, sample, sampleWorkbook } from '../support/sample-register';

const today = '2026-11-20';

type Luck = (most: number) => number;

const daysAgo = (days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

const ofCompany = [
  'address',
  'companyType',
  'strength',
  'projectStatus',
  'budget',
  'schedule',
  'decisionProcess',
  'otherSuppliers',
  'competitors',
  'deciderRelations',
  'competitorRelation',
  'thirdParties',
] as const;
const ofPerson = ['role', 'background', 'interests'] as const;

const saidOf = (item: string, luck: Luck): string => {
  if (luck(40) === 0) return '';
  if (item === 'companyType') return 'Importer';
  if (item === 'role') return luck(3) === 0 ? 'Purchaser' : 'Decider';
  return `what is known of ${item}`;
};

/** What somebody learnt of one customer over two years, more of some than of others, some of it taken back. */
const linesOf = (customerId: string, index: number, luck: Luck): ReferenceLine[] => {
  const care = luck(4);
  const isLearnt = (): boolean => luck(10) < 4 + care * 2;
  const line = (item: string, person: string, at: number): ReferenceLine => ({
    customerId,
    item,
    person,
    value: saidOf(item, luck),
    seenOn: daysAgo(luck(care === 3 ? 80 : 700)),
    operationId: `levels-${index}-${at}`,
  });
  const lines = [
    ...ofCompany.filter(isLearnt).map((item, at) => line(item, '', at)),
    ...ofCompany.filter(() => luck(3) === 0).map((item, at) => line(item, '', 20 + at)),
    ...['Olav Nygård', 'olav nygård', 'Inés'].flatMap((name, at) =>
      ofPerson.filter(isLearnt).map((item, which) => line(item, name, 40 + at * 5 + which)),
    ),
  ];
  const taken = lines.filter(() => luck(25) === 0);
  return [
    ...lines,
    ...taken.map(
      ({ operationId }): ReferenceLine => ({
        customerId,
        item: 'takenBack',
        person: '',
        value: '',
        seenOn: today,
        operationId: `undo:${operationId}`,
      }),
    ),
  ];
};

const itemWords: Readonly<Record<string, string>> = english.words.factItems;

const putLines = async (addOn: AddOn, customerId: string, lines: readonly ReferenceLine[]) => {
  const facts = [{ item: 'address' as const, person: '', value: '', source: '' }];
  await addOn.ask.recordFacts({ operationId: 'makes-the-tab', customerId, facts });
  const sheet = addOn.tab('dossier');
  const short = lines.length + 2 - sheet.rowCount;
  if (short > 0) insertRows(sheet, 2, short);
  const headers = sheet.rows[0]?.values ?? [];
  const column = (key: keyof typeof english.columns.dossier) =>
    headers.indexOf(english.columns.dossier[key]);
  setInputs(
    sheet,
    2,
    0,
    lines.map((line) => {
      const row: (string | null)[] = headers.map(() => null);
      for (const key of ['customerId', 'person', 'value', 'seenOn', 'operationId'] as const) {
        row[column(key)] = line[key] || null;
      }
      row[column('item')] = itemWords[line.item] ?? '';
      return row;
    }),
  );
};

const putNames = (addOn: AddOn, luck: Luck): void => {
  const sheet = addOn.tab('customers');
  for (const header of ['Contact', 'Email', 'Owner']) {
    const column = addOn.column('customers', header);
    const cells = Array.from({ length: 200 }, () => [luck(12) === 0 ? null : 'mei@firm.example']);
    setInputs(sheet, 1, column, cells);
  }
};

test.each([7, 1565])(
  'on the sample register level and freshness are those of a slow reference, seed %i',
  async (seed) => {
    const workbook = await sampleWorkbook('Asia/Shanghai', sample(seed));
    const addOn = new AddOn({ workbook, now: `${today}T01:30:00Z` });
    const luck = luckFrom(seed);
    putNames(addOn, luck);
    const read = async () =>
      (await addOn.ask.rows({ tab: 'customers' })).rows as unknown as (ReferenceCustomer & {
        level: number;
      })[];
    const customers = await read();
    const lines = customers.flatMap(({ id }, index) => linesOf(id, index, luck));
    expect(lines.length).toBeGreaterThan(2000);
    await putLines(addOn, customers[0]?.id ?? '', lines);
    const firstLine: ReferenceLine = {
      customerId: customers[0]?.id ?? '',
      item: 'address',
      person: '',
      value: '',
      seenOn: today,
      operationId: 'makes-the-tab',
    };
    const all = [firstLine, ...lines];

    await addOn.menu('repairRegister');
    const levels = (await read()).map(({ level }) => level ?? 0);
    const wanted = customers.map((customer) =>
      referenceLevel(
        customer,
        all.filter(({ customerId }) => customerId === customer.id),
        today,
      ),
    );
    expect(levels).toEqual(wanted);
    expect([...new Set(levels)].sort()).toEqual([0, 1, 2, 3]);
    expect((await addOn.menu('repairRegister')).calls.cellsWritten).toBe(0);

    const own = all.filter(({ customerId }) => customerId === customers[3]?.id);
    const { dossier } = await addOn.ask.dossier({ customerId: customers[3]?.id ?? '' });
    for (const need of dossier.needs.filter(({ key }) => ofCompany.some((item) => item === key))) {
      const line = countingLine(own, customers[3]?.id ?? '', need.key, '');
      const isThere = line !== null && line.value !== '';
      const isOld = isThere && isStale(need.key, line.seenOn, today);
      expect([need.key, need.known === 'unknown', need.known === 'stale']).toEqual([
        need.key,
        !isThere,
        isOld,
      ]);
    }
  },
  60_000,
);
