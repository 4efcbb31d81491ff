import { describe, expect, test } from '@jest/globals';
import { readWorkbook, type WorkbookJson, writeWorkbook } from '../../src/host/workbook/json';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn } from '../support/add-on';

const columns = ['company', 'contact', 'product', 'country', 'lastContact', 'class'] as const;
const named = [
  ['Fjellheim Sport AS', 'Ingrid', 'Vacuum flasks', 'Norway', '2026-03-02', 'C'],
  ['Casa Verde SA', 'Inés', 'Lamps', 'Spain', '2026-01-12', 'A'],
  ['Northgate Ltd', 'Joan', 'Lamps', 'UK', '2026-03-18', 'F'],
];

let filled: WorkbookJson | null = null;
const someRegister = async (): Promise<Workbook> => {
  if (!filled) {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    const others = Array.from({ length: 200 }, (_, index) => [
      `Ribeira ${index} Lda`,
      `Contact ${index}`,
      'Lamps',
      'Portugal',
      index % 4 === 0 ? '' : `2026-03-${String(1 + (index % 17)).padStart(2, '0')}`,
      'DEB'.charAt(index % 3),
    ]);
    await addOn.ask.commitImport({
      operationId: 'planning-list',
      name: 'list.csv',
      columns: [...columns],
      rows: [...named, ...others],
    });
    filled = writeWorkbook(addOn.workbook);
  }
  return readWorkbook(filled);
};
const started = async () => new AddOn({ workbook: await someRegister() });

type Row = Readonly<Record<string, unknown>>;
const customers = async (addOn: AddOn): Promise<readonly Row[]> =>
  (await addOn.ask.rows({ tab: 'customers' })).rows;
const idOf = async (addOn: AddOn, company: string): Promise<string> =>
  String((await customers(addOn)).find((row) => row.company === company)?.id);

/** Row of the Settings tab that names the person at the sheet. */
const ownerRow = (addOn: AddOn): number => {
  const keys = addOn.column('settings', 'Key');
  return addOn.tab('settings').rows.findIndex((row) => row?.values[keys] === 'owner') + 1;
};

describe('one contact with many customers', () => {
  const contact = {
    operationId: 'fair-mailing',
    direction: 'out',
    channel: 'fair',
    topic: 'productNews',
    text: '=Met at the fair',
    nextDate: '2026-03-25',
  } as const;

  test('is written once, in at most fourteen calls for two hundred, and taken back exactly', async () => {
    const addOn = await started();
    const before = await customers(addOn);
    const customerIds = before.slice(3).map((row) => String(row.id));
    expect(customerIds).toHaveLength(200);
    expect(await addOn.ask.logFollowUps({ ...contact, customerIds })).toEqual({
      outcome: 'saved',
      customers: 200,
    });
    expect(addOn.calls.total).toBeLessThanOrEqual(14);
    expect((await addOn.ask.logFollowUps({ ...contact, customerIds })).outcome).toBe(
      'alreadySaved',
    );
    expect((await addOn.ask.rows({ tab: 'followUps' })).rows).toHaveLength(201);
    const after = await customers(addOn);
    expect(after[9]).toMatchObject({ lastContact: '2026-03-18', nextFollowUp: '2026-03-25' });

    const undone = await addOn.ask.undoOperation({ operationId: contact.operationId });
    expect(undone).toMatchObject({ restored: 200, editedSince: [] });
    expect(addOn.calls.total).toBeLessThanOrEqual(14);
    expect(await customers(addOn)).toEqual(before);
    expect(await addOn.menu('repairRegister')).toBeDefined();
    expect(await customers(addOn)).toEqual(before);
    expect((await addOn.ask.logFollowUps({ ...contact, customerIds })).outcome).toBe(
      'alreadySaved',
    );
    expect(await customers(addOn)).toEqual(before);
  });

  test('what somebody edited since stays when it is taken back', async () => {
    const addOn = await started();
    const before = await customers(addOn);
    const customerIds = before.slice(0, 2).map((row) => String(row.id));
    await addOn.ask.logFollowUps({ ...contact, customerIds });
    await addOn.type('customers', 2, 'Next follow-up', '2026-04-09');
    const undone = await addOn.ask.undoOperation({ operationId: contact.operationId });
    expect(undone.editedSince).toMatchObject([{ keys: ['nextFollowUp'] }]);
    expect((await customers(addOn))[0]).toMatchObject({
      lastContact: '2026-03-02',
      nextFollowUp: '2026-04-09',
    });
    expect((await customers(addOn))[1]).toEqual(before[1]);
  });

  test('a customer who is no longer there stops it before anything is written', async () => {
    const addOn = await started();
    const asked = addOn.ask.logFollowUps({ ...contact, customerIds: ['c-nobody0001'] });
    await expect(asked).rejects.toMatchObject({ kind: 'customerMissing' });
    expect((await addOn.ask.rows({ tab: 'followUps' })).rows).toHaveLength(1);
  });
});

describe('promises and visits', () => {
  const promise = (customerId: string) => ({
    operationId: 'promise-certificate',
    customerId,
    kind: 'promise' as const,
    date: '2026-03-20',
    text: 'the CE certificate',
    place: '',
  });

  test('the tab is made with the first plan, and a second sending adds nothing', async () => {
    const addOn = await started();
    const active = addOn.workbook.activeSheetId;
    const id = await idOf(addOn, 'Casa Verde SA');
    const { planId } = await addOn.ask.addPlan(promise(id));
    expect((await addOn.ask.addPlan(promise(id))).outcome).toBe('alreadySaved');
    expect(addOn.calls.total).toBeLessThanOrEqual(12);
    expect(addOn.workbook.activeSheetId).toBe(active);
    expect((await addOn.ask.rows({ tab: 'plans' })).rows).toMatchObject([
      { id: planId, kind: 'promise', customer: 'Casa Verde SA', state: 'open', date: '2026-03-20' },
    ]);
    expect((await addOn.ask.setUp({})).changed).toBe(false);
  });

  test('a promise whose day has passed leads the day, and is no longer told once it is kept', async () => {
    const addOn = await started();
    const id = await idOf(addOn, 'Northgate Ltd');
    const { planId } = await addOn.ask.addPlan(promise(id));
    addOn.moveTo('2026-03-23T01:30:00Z');
    const [first] = (await addOn.ask.agenda({})).items;
    expect(first).toMatchObject({
      customer: 'Northgate Ltd',
      reason: 'Broken · Promise 2026-03-20: the CE certificate',
      excuse: { id: 'promise' },
    });
    expect((await addOn.ask.plans({})).counts).toEqual({ kept: 0, broken: 1 });
    await addOn.ask.settlePlan({ planId, state: 'kept' });
    expect(addOn.calls.total).toBeLessThanOrEqual(10);
    const list = await addOn.ask.plans({});
    expect(list).toMatchObject({ plans: [], counts: { kept: 1, broken: 0 } });
    const customersToday = (await addOn.ask.agenda({})).items.map(({ customer }) => customer);
    expect(customersToday).not.toContain('Northgate Ltd');
  });

  test('a plan that a person typed counts for the customer of that name', async () => {
    const addOn = await started();
    await addOn.ask.addPlan(promise(await idOf(addOn, 'Casa Verde SA')));
    await addOn.type('plans', 3, 'Date', '2026-03-19');
    await addOn.type('plans', 3, 'Kind', 'Visit');
    await addOn.type('plans', 3, 'Customer', 'Northgate Ltd');
    const item = (await addOn.ask.agenda({})).items.find((one) => one.customer === 'Northgate Ltd');
    expect(item?.reason).toBe('Visit 2026-03-19');
  });

  test('a visit that was made leaves its report as a task for two days later, once', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const { planId } = await addOn.ask.addPlan({
      ...promise(customerId),
      kind: 'visit',
      text: 'New prices',
    });
    await addOn.ask.settlePlan({ planId, state: 'kept' });
    expect((await addOn.ask.settlePlan({ planId, state: 'kept' })).outcome).toBe('alreadySaved');
    expect((await addOn.ask.plans({})).plans).toMatchObject([
      { kind: 'task', date: '2026-03-20', text: 'Report of the visit: New prices' },
    ]);
  });

  test('a visit keeps whom, when, how and what for, and its stages one after the other', async () => {
    const addOn = await started();
    const visit = {
      person: 'Inés Vidal',
      time: '14:30',
      way: 'thirdPerson' as const,
      route: 'Line 3 to Sol',
      preparation: 'Samples, new price list',
      proposal: 'Spring range',
    };
    const { planId } = await addOn.ask.addPlan({
      ...promise(await idOf(addOn, 'Casa Verde SA')),
      kind: 'visit',
      text: 'New prices',
      place: 'Calle Mayor 1',
      visit,
    });
    const plan = async () => (await addOn.ask.plans({})).plans[0];
    expect(await plan()).toMatchObject({ ...visit, place: 'Calle Mayor 1' });
    await addOn.ask.tickVisit({ planId, stages: ['opening', 'beforeMeeting'] });
    expect(
      (await addOn.ask.tickVisit({ planId, stages: ['beforeMeeting', 'opening'] })).outcome,
    ).toBe('alreadySaved');
    expect(await plan()).toMatchObject({ stages: '1 2' });
    const { entries } = await addOn.ask.calendar({});
    expect(entries.find(({ id }) => id === planId)).toMatchObject({
      time: '14:30',
      place: 'Calle Mayor 1',
      text: 'New prices\nInés Vidal\nLine 3 to Sol\nSamples, new price list\nSpring range',
    });
  });

  test('the report of a visit is due two days after the visit, however late it is ended', async () => {
    const addOn = await started();
    const { planId } = await addOn.ask.addPlan({
      ...promise(await idOf(addOn, 'Casa Verde SA')),
      kind: 'visit',
    });
    addOn.moveTo('2026-03-21T01:30:00Z');
    await addOn.ask.settlePlan({ planId, state: 'kept' });
    expect((await addOn.ask.plans({})).plans).toMatchObject([{ kind: 'task', date: '2026-03-22' }]);
  });

  test('a gift never repeats, unless it was not given', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const gift = { ...promise(customerId), kind: 'gift' as const, text: 'Tea set' };
    const { planId } = await addOn.ask.addPlan(gift);
    const again = { ...gift, operationId: 'gift-again-1', text: 'TEA-SET ' };
    await expect(addOn.ask.addPlan(again)).rejects.toMatchObject({
      kind: 'giftRepeats',
      details: { gift: 'Tea set', date: '2026-03-20' },
    });
    const other = { ...again, customerId: await idOf(addOn, 'Fjellheim Sport AS') };
    expect((await addOn.ask.addPlan(other)).outcome).toBe('saved');
    await addOn.ask.settlePlan({ planId, state: 'dropped' });
    expect((await addOn.ask.addPlan({ ...again, operationId: 'gift-again-2' })).outcome).toBe(
      'saved',
    );
  });

  test('what a customer was given is told before the next gift', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const gift = { ...promise(customerId), kind: 'gift' as const, text: 'Tea set' };
    const { planId } = await addOn.ask.addPlan(gift);
    expect((await addOn.ask.advice({ customerId })).gifts).toEqual([]);
    await addOn.ask.settlePlan({ planId, state: 'kept' });
    expect((await addOn.ask.advice({ customerId })).gifts).toEqual(['Tea set']);
  });

  test('heavyweights who were not visited twice in twelve months are named', async () => {
    const addOn = await started();
    expect((await addOn.ask.plans({})).visitsOwed).toEqual(['Casa Verde SA']);
  });
});

describe('reasons to write', () => {
  test('three are offered, the one used last is not offered again', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Fjellheim Sport AS');
    const { reasons } = await addOn.ask.advice({ customerId });
    expect(addOn.calls.total).toBeLessThanOrEqual(8);
    expect(reasons).toHaveLength(3);
    const [best] = reasons;
    await addOn.ask.logFollowUp({
      operationId: 'use-the-reason',
      customerId,
      direction: 'out',
      channel: 'mail',
      topic: best?.topic ?? '',
      text: best?.text ?? '',
      nextDate: null,
    });
    const ids = (await addOn.ask.advice({ customerId })).reasons.map(({ id }) => id);
    expect(ids).not.toContain(best?.id);
  });

  test('a line on the Topics tab for the product, new and not over, comes first', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Fjellheim Sport AS');
    await addOn.ask.openTopics({});
    expect((await addOn.ask.rows({ tab: 'topics' })).rows).toHaveLength(8);
    const row = 10;
    await addOn.type('topics', row, 'Topic', 'Price move');
    await addOn.type('topics', row, 'Text to the buyer', 'Steel fell by four per cent.');
    await addOn.type('topics', row, 'Product', 'flask');
    await addOn.type('topics', row, 'From', '2026-03-15');
    await addOn.type('topics', row, 'Valid until', '2026-03-31');
    const first = async () => (await addOn.ask.advice({ customerId })).reasons[0];
    expect(await first()).toMatchObject({
      text: 'Steel fell by four per cent.',
      why: ['product', 'news', 'neverUsed'],
    });
    addOn.moveTo('2026-04-01T01:30:00Z');
    expect((await first())?.text).not.toBe('Steel fell by four per cent.');
    expect((await addOn.ask.setUp({})).changed).toBe(false);
  });
});

describe('moving customers between classes', () => {
  const quote = (customerId: string) => ({
    operationId: 'quote-sent',
    customerId,
    direction: 'in' as const,
    channel: 'mail' as const,
    topic: 'orderPlaced',
    text: 'PO 4711',
    nextDate: null,
  });

  test('an order proposes class A with its reason; accepted, logged, and taken back', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Fjellheim Sport AS');
    await addOn.ask.logFollowUp(quote(customerId));
    const before = await customers(addOn);
    const { proposals } = await addOn.ask.classProposals({});
    expect(proposals).toEqual([
      {
        customerId,
        customer: 'Fjellheim Sport AS',
        before: 'C',
        after: 'A',
        why: 'ordered on 2026-03-18',
        warning: '',
      },
    ]);
    const request = {
      operationId: 'accept-classes',
      changes: proposals.map(({ after, why }) => ({ customerId, after, why })),
    };
    expect((await addOn.ask.changeClasses(request)).outcome).toBe('saved');
    expect(addOn.calls.total).toBeLessThanOrEqual(12);
    expect((await addOn.ask.changeClasses(request)).outcome).toBe('alreadySaved');
    expect((await customers(addOn))[0]).toMatchObject({ class: 'A', due: '2026-04-17' });
    expect((await addOn.ask.rows({ tab: 'followUps' })).rows.at(-1)).toMatchObject({
      act: 'classChanged',
      text: 'C>A ordered on 2026-03-18',
    });
    expect((await addOn.ask.classProposals({})).proposals).toEqual([]);

    await addOn.ask.undoOperation({ operationId: 'accept-classes' });
    expect(await customers(addOn)).toEqual(before);
    expect((await addOn.ask.classProposals({})).proposals).toEqual(proposals);
    expect((await addOn.ask.changeClasses(request)).outcome).toBe('alreadySaved');
    expect(await customers(addOn)).toEqual(before);
  });
});

describe('what the dossier knows', () => {
  const learn = async (
    addOn: AddOn,
    customerId: string,
    item: 'birthday' | 'buyingSeason',
    value: string,
  ) =>
    addOn.ask.recordFacts({
      operationId: `learn-${item}-${value}`,
      customerId,
      facts: [{ item, person: item === 'birthday' ? 'Inés' : '', value, source: 'call' }],
    });

  test('a birthday two weeks ahead is told on Today, is the best reason to write, and stands in the calendar', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    await learn(addOn, customerId, 'birthday', '1980-03-25');
    const { items } = await addOn.ask.agenda({});
    expect(addOn.calls.total).toBeLessThanOrEqual(9);
    const line = items.find((item) => item.customerId === customerId);
    expect(line?.matters).toContainEqual(
      expect.objectContaining({ of: 'birthday', date: '2026-03-25', text: 'Inés' }),
    );
    const { reasons, plans } = await addOn.ask.advice({ customerId });
    expect(reasons[0]).toMatchObject({ topic: 'personal', why: ['birthday', 'neverUsed'] });
    expect(plans).toEqual([]);
    const { entries } = await addOn.ask.calendar({});
    expect(entries).toContainEqual(
      expect.objectContaining({ date: '2026-03-25', title: 'Birthday: Casa Verde SA' }),
    );
  });

  test('the buying season is a reason from the month before it on', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Fjellheim Sport AS');
    await learn(addOn, customerId, 'buyingSeason', 'April to June');
    const why = async () =>
      (await addOn.ask.advice({ customerId })).reasons.flatMap((reason) => reason.why);
    expect(await why()).toContain('season');
    addOn.moveTo('2026-08-18T01:30:00Z');
    expect(await why()).not.toContain('season');
  });

  test('a birthday that a colleague learnt of his own customer stays with him', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    await learn(addOn, customerId, 'birthday', '1980-03-25');
    await addOn.type('customers', 3, 'Owner', 'Lin');
    await addOn.type('settings', ownerRow(addOn), 'Value', 'Mei');
    const { items } = await addOn.ask.agenda({});
    const line = items.find((item) => item.customerId === customerId);
    expect(line?.matters.map((matter) => matter.kind)).not.toContain('plan');
  });
});

describe('the day', () => {
  test('tells of somebody who goes cold by his own rhythm', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Fjellheim Sport AS');
    for (const [at, month] of ['01', '02', '03', '04'].entries()) {
      addOn.moveTo(`2026-${month}-10T02:00:00Z`);
      await addOn.ask.logFollowUp({
        operationId: `heard-${at}-${month}`,
        customerId,
        direction: 'in',
        channel: 'mail',
        topic: 'other',
        text: '',
        nextDate: null,
      });
    }
    const reason = async (instant: string) => {
      addOn.moveTo(instant);
      const { items } = await addOn.ask.agenda({});
      return items.find((item) => item.customerId === customerId)?.reason;
    };
    expect(await reason('2026-05-20T02:00:00Z')).not.toContain('Going cold');
    expect(await reason('2026-06-20T02:00:00Z')).toBe(
      'Class C: 64 days overdue · Going cold: silent for 71 days, usual are 31.',
    );
  });

  test('says whether its work fits into the hours of the settings', async () => {
    const addOn = await started();
    const { day, items } = await addOn.ask.agenda({});
    expect(addOn.calls.total).toBeLessThanOrEqual(8);
    expect(day.capacity).toBe(300);
    expect(day.beyond).toBeGreaterThan(0);
    expect(day.said).toMatch(/^Work of [\d.]+ h, you have 5 h: these first\./);
    expect(items[0]).toMatchObject({ customer: 'Casa Verde SA', class: 'A' });
    expect(items[0]?.excuse?.text).not.toBe('');
  });

  test('tells of holidays ahead after the work of the day, and does not count them as work', async () => {
    const addOn = await started();
    const id = await idOf(addOn, 'Casa Verde SA');
    await addOn.ask.logFollowUp({
      operationId: 'holiday-ahead',
      customerId: id,
      direction: 'out',
      channel: 'mail',
      topic: 'occasion',
      text: '',
      nextDate: '2026-05-20',
    });
    addOn.moveTo('2026-03-24T01:30:00Z');
    const { items } = await addOn.ask.agenda({});
    const item = items.find(({ customerId }) => customerId === id);
    expect(item).toMatchObject({
      isAhead: true,
      reason: 'Holiday ahead: Good Friday, 2026-04-03 · Fewer than two visits in twelve months',
    });
    const firstAhead = items.findIndex(({ isAhead }) => isAhead);
    expect(items.slice(firstAhead).every(({ isAhead }) => isAhead)).toBe(true);
  });

  test('goes into a calendar: what is overdue stands on today', async () => {
    const addOn = await started();
    const { entries } = await addOn.ask.calendar({});
    expect(entries.find(({ title }) => title.startsWith('Casa Verde SA'))).toMatchObject({
      date: '2026-03-18',
    });
    expect(entries.map(({ title }) => title)).not.toContain('Northgate Ltd');
  });

  test('the customers of all selected rows are told, and none of another tab', async () => {
    const addOn = await started();
    const select = (tab: 'customers' | 'settings', ...rows: [first: number, count: number][]) =>
      Object.assign(addOn.host.selection, {
        sheetId: addOn.tab(tab).id,
        areas: rows.map(([row, count]) => ({ row, column: 0, rows: count, columns: 2 })),
      });
    select('customers', [0, 2], [3, 2]);
    const names = async () =>
      (await addOn.ask.selectedCustomers({})).customers.map(({ name }) => name);
    expect(await names()).toEqual(['Fjellheim Sport AS', 'Northgate Ltd', 'Ribeira 0 Lda']);
    select('settings', [1, 3]);
    expect(await names()).toEqual([]);
  });
});
