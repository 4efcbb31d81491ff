import { describe, expect, test } from '@jest/globals';
import { setInput } from '../../src/host/workbook/edit';
import { english } from '../../src/messages/english';
import { AddOn, emptyWorkbook } from '../support/add-on';
import { formulasIn, missing, shownOn, texts } from '../support/hostile-texts';

const started = async (locale: string): Promise<AddOn> => {
  const addOn = new AddOn({ workbook: emptyWorkbook('Asia/Shanghai', locale) });
  await addOn.ask.setUp({});
  return addOn;
};

/** Other programs put an apostrophe before a number to keep it, and these words where there is nothing. */
const meansItself = (text: string): boolean => !/^'[\d\s+/-]|^(#N\/A|null)$/.test(text);

const columns = ['company', 'contact', 'product', 'notes', 'owner'] as const;

/** Every text stands in every column once. */
const list = texts.map((_, row) =>
  columns.map((key, column) =>
    key === 'company' ? `Firm ${row} ${texts[row]}` : (texts[(row + column) % texts.length] ?? ''),
  ),
);

describe.each(['en_US', 'zh_CN', 'de_DE', 'fr_FR', 'ar_EG'])('in a spreadsheet of %s', (locale) => {
  test(`${texts.length} hostile texts that are imported stay the texts they are`, async () => {
    const addOn = await started(locale);
    const name = 'hostile.csv';
    await addOn.ask.commitImport({
      operationId: 'hostile-list',
      name,
      columns: [...columns],
      rows: list,
    });
    expect(formulasIn(addOn)).toEqual([]);
    expect(missing(shownOn(addOn, 'customers'), texts.filter(meansItself))).toEqual([]);
  });

  test('and so do those that come with a contact, an inquiry, a card, a fact, a plan or an order', async () => {
    const addOn = await started(locale);
    const few = texts.filter((_, index) => index % 11 === 0);
    for (const [index, text] of few.entries()) {
      await addOn.ask.acceptInquiry({
        operationId: `hostile-inquiry-${index}`,
        text: `${text} Please quote.`,
        channel: 'mail',
        kind: 'broad',
        fields: { contact: text, company: `Firm ${index}`, product: text, quantity: text },
      });
    }
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    const customerId = String(rows[0]?.id);
    for (const [index, text] of few.entries()) {
      await addOn.ask.logFollowUp({
        operationId: `hostile-contact-${index}`,
        customerId,
        direction: 'out',
        channel: 'mail',
        topic: text,
        text,
        nextDate: null,
      });
    }
    const cards = few.map((text, index) => ({
      operationId: `hostile-card-${index}`,
      company: `Stand ${index} ${text}`,
      contact: text,
      reach: text,
      class: 'D' as const,
    }));
    await addOn.ask.addFairCards({ fair: texts[0] ?? '', cards });
    const facts = few.map((value, index) => ({
      item: 'background' as const,
      person: `Kim ${index}`,
      value,
      source: value,
    }));
    await addOn.ask.recordFacts({ operationId: 'hostile-facts', customerId, facts });
    const [first = ''] = few;
    const plan = {
      operationId: 'hostile-plan',
      customerId,
      date: '2026-03-20' as never,
      place: first,
    };
    await addOn.ask.addPlan({ ...plan, kind: 'promise', text: first });
    await addOn.ask.saveOrder({
      operationId: 'hostile-order',
      customerId,
      orderId: null,
      set: {
        date: '2026-03-01' as never,
        number: first,
        product: first,
        currency: 'USD',
        amount: 5,
      },
    });
    expect(formulasIn(addOn)).toEqual([]);
    expect(missing(shownOn(addOn, 'inquiries'), few)).toEqual([]);
    expect(missing(shownOn(addOn, 'followUps'), few)).toEqual([]);
    expect(missing(shownOn(addOn, 'customers'), few)).toEqual([]);
    expect(missing(shownOn(addOn, 'dossier'), few)).toEqual([]);
    expect(missing(shownOn(addOn, 'plans'), [first])).toEqual([]);
    expect(missing(shownOn(addOn, 'orders'), [first])).toEqual([]);
  });
});

describe('names that every object of a program has', () => {
  test.each(['constructor', '__proto__', 'toString'])(
    '%s may be a topic and a signal of a rule',
    async (name) => {
      const addOn = await started('en_US');
      const rows = [['Alma SA']];
      const list = { operationId: 'own-names', name: 'a.csv', columns: ['company' as const], rows };
      await addOn.ask.commitImport(list);
      const customerId = String((await addOn.ask.rows({ tab: 'customers' })).rows[0]?.id);
      await addOn.ask.logFollowUp({
        ...{ operationId: 'own-names-contact', customerId, direction: 'out', channel: 'mail' },
        ...{ topic: name, text: 'said so', nextDate: null },
      });
      const log = (await addOn.ask.rows({ tab: 'followUps' })).rows;
      expect(log.at(-1)).toMatchObject({ topic: name });
      await addOn.ask.acceptInquiry({
        ...{ operationId: 'own-names-inquiry', channel: 'mail', kind: 'broad', why: 'readWrongly' },
        text: 'Please quote 500 pcs of floodlights FOB Ningbo. Ida Holm, Holm Friluft AB',
        fields: { contact: 'Ida Holm', email: 'ida@holm.example.com' },
      });
      for (const key of ['signal', 'key'] as const) {
        const column = addOn.column('triageRules', english.columns.triageRules[key]);
        setInput(addOn.tab('triageRules'), 1, column, name);
      }
      await addOn.ask.acceptInquiry({
        ...{ operationId: 'own-names-other', channel: 'mail', kind: 'broad', why: 'readWrongly' },
        text: 'Please quote 700 pcs of floodlights FOB Ningbo. Ada Berg, Berg AB',
        fields: { contact: 'Ada Berg', email: 'ada@berg.example.com' },
      });
      const inquiries = [{ id: '1', text: 'Please quote 500 pcs of floodlights' }];
      expect(await addOn.ask.triage({ inquiries })).toMatchObject([{ id: '1' }]);
      await addOn.ask.weeklyReport({});
      await addOn.menu('repairRegister');
    },
  );

  test('a fact whose text holds what no cell can hold is written once', async () => {
    const addOn = await started('en_US');
    const rows = [['Alma SA']];
    const list = { operationId: 'own-names', name: 'a.csv', columns: ['company' as const], rows };
    await addOn.ask.commitImport(list);
    const customerId = String((await addOn.ask.rows({ tab: 'customers' })).rows[0]?.id);
    const fact = {
      item: 'role' as const,
      person: 'K\u0000im',
      value: 'decider',
      source: '\u0001mail',
    };
    const request = { operationId: 'odd-fact', customerId, facts: [fact] };
    expect((await addOn.ask.recordFacts(request)).outcome).toBe('saved');
    expect((await addOn.ask.recordFacts(request)).outcome).toBe('alreadySaved');
    const facts = (await addOn.ask.rows({ tab: 'dossier' })).rows;
    expect(facts).toMatchObject([{ person: 'Kim', source: 'mail' }]);
  });
});
