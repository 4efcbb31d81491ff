import { describe, expect, test } from '@jest/globals';
import { type ItemKey, itemKeys, itemOf } from '../../src/domain/dossier/item';
import type { Tab } from '../../src/domain/tabs';
import { readWorkbook, type WorkbookJson, writeWorkbook } from '../../src/host/workbook/json';
import { AddOn } from '../support/add-on';

const marker = 'a secret kept by Mei';
const personal = itemKeys.filter((item) => itemOf(item).isPersonal);
const birthday = '28 March';

const secretOf = (item: ItemKey): string => {
  if (item === 'birthday') return birthday;
  return itemOf(item).choice ? '' : `${marker}: ${item}`;
};

const choices: Readonly<Partial<Record<ItemKey, string>>> = {
  gender: 'female',
  character: 'amiable',
  warmth: 'cool',
  openness: 'stubborn',
  pride: 'proud',
  dominance: 'dominant',
};

let filled: WorkbookJson | null = null;
let customerId = '';

/** The register as a person of that name sees it; Mei has a customer of whom she knows everything personal. */
const seenBy = async (me: string): Promise<AddOn> => {
  if (!filled) {
    const mei = new AddOn({ me: 'Mei' });
    await mei.ask.setUp({});
    await mei.ask.commitImport({
      operationId: 'personal-list',
      name: 'list.csv',
      columns: ['company', 'contact', 'email', 'country', 'class', 'owner', 'lastContact'],
      rows: [
        [
          'Fjellheim AS',
          'Ingrid',
          'ingrid@fjellheim.example.com',
          'Norway',
          'A',
          'Mei',
          '2026-01-02',
        ],
        ['Casa Verde SA', 'Inés', 'ines@casaverde.example.com', 'Spain', 'B', 'Jun', ''],
      ],
    });
    const { rows } = await mei.ask.rows({ tab: 'customers' });
    customerId = String(rows.find(({ owner }) => owner === 'Mei')?.id);
    await mei.ask.recordFacts({
      operationId: 'personal-facts',
      customerId,
      facts: [
        { item: 'role', person: 'Ingrid', value: 'decider', source: 'fair' },
        ...personal.map((item) => ({
          item,
          person: itemOf(item).ofPerson ? 'Ingrid' : '',
          value: choices[item] ?? secretOf(item),
          source: marker,
        })),
      ],
    });
    await mei.ask.saveOrder({
      operationId: 'personal-order',
      customerId,
      orderId: null,
      set: { date: null, number: 'PI-7', amount: 900, currency: 'USD', product: 'Flask' },
    });
    filled = writeWorkbook(mei.workbook);
  }
  return new AddOn({ workbook: readWorkbook(filled), me });
};

type Question = readonly [name: string, ask: (addOn: AddOn) => Promise<unknown>];
const about = (
  name: 'customer' | 'dossier' | 'dealings' | 'advice' | 'playbook' | 'twins',
): Question => [name, (addOn) => addOn.ask[name]({ customerId }) as Promise<unknown>];

/** Everything that somebody may be shown without having been given the workbook's own tabs. */
const views: readonly Question[] = [
  about('customer'),
  about('dossier'),
  about('dealings'),
  about('advice'),
  about('playbook'),
  about('twins'),
  ['exportPerson', (addOn) => addOn.ask.exportPerson({ customerId })],
  ['dossierPage for a visit', (addOn) => addOn.ask.dossierPage({ customerId, isPublic: false })],
  ['dossierPage to pass on', (addOn) => addOn.ask.dossierPage({ customerId, isPublic: true })],
  ['orders', (addOn) => addOn.ask.orders({ customerId })],
  ['agenda', (addOn) => addOn.ask.agenda({})],
  ['plans', (addOn) => addOn.ask.plans({})],
  ['calendar', (addOn) => addOn.ask.calendar({})],
  ['oldCustomers', (addOn) => addOn.ask.oldCustomers({})],
  ['keyAccounts', (addOn) => addOn.ask.keyAccounts({})],
  ['orderValues', (addOn) => addOn.ask.orderValues({})],
  ['classProposals', (addOn) => addOn.ask.classProposals({})],
  ['retention', (addOn) => addOn.ask.retention({ months: 1 })],
  ['duplicates', (addOn) => addOn.ask.duplicates({})],
  ['owners', (addOn) => addOn.ask.owners({})],
  ['search', (addOn) => addOn.ask.search({ text: 'secret' })],
  ['search by name', (addOn) => addOn.ask.search({ text: 'Ingrid' })],
  ['weeklyReport', (addOn) => addOn.ask.weeklyReport({})],
];

const tells = (told: unknown): boolean => {
  const text = JSON.stringify(told);
  return text.includes(marker) || /birthday c-|28 March/i.test(text) || text.includes('amiable');
};

describe('what Mei knows of the person she deals with', () => {
  test('there is a fact of every personal kind to be kept', async () => {
    expect(personal.length).toBeGreaterThanOrEqual(14);
    const mei = await seenBy('Mei');
    expect((await mei.ask.dossier({ customerId })).dossier.facts).toHaveLength(personal.length + 1);
    expect(tells(await mei.ask.dossierPage({ customerId, isPublic: false }))).toBe(true);
    expect(tells(await mei.ask.calendar({}))).toBe(true);
  });

  test.each(views)('is not shown to Jun: %s', async (_, ask) => {
    expect(tells(await ask(await seenBy('Jun')))).toBe(false);
  });

  test('is left out when Jun exports the person, which is said', async () => {
    const jun = await seenBy('Jun');
    expect((await jun.ask.exportPerson({ customerId })).file.withheld).toBe(personal.length);
    const mei = await seenBy('Mei');
    const { file } = await mei.ask.exportPerson({ customerId });
    expect([file.withheld, tells(file.facts)]).toEqual([0, true]);
  });

  test('is not shown to Mei herself on what she passes on, nor in the weekly report', async () => {
    const mei = await seenBy('Mei');
    expect(tells(await mei.ask.dossierPage({ customerId, isPublic: true }))).toBe(false);
    expect(tells(await mei.ask.weeklyReport({}))).toBe(false);
  });

  test.each<Tab>(['weeklySummary', 'weeklyHistory', 'today', 'customers', 'followUps'])(
    'stands nowhere on the tab %s',
    async (tab) => {
      const mei = await seenBy('Mei');
      await mei.ask.weeklyReport({});
      await mei.menu('rebuildToday');
      const cells = mei.tab(tab).rows.flatMap((row) => [...(row?.values ?? [])]);
      expect(cells.length).toBeGreaterThan(5);
      expect(cells.filter((cell) => String(cell).includes(marker))).toEqual([]);
    },
  );
});
