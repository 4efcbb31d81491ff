import { describe, expect, test } from '@jest/globals';
import { customers, idOf, started } from '../support/planning-register';

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

test('a visit whose day has passed without a word is marked in the plans, one of tomorrow is not', async () => {
  const addOn = await started();
  const customerId = String((await customers(addOn))[3]?.id);
  for (const date of ['2026-03-17', '2026-03-19'] as const) {
    const visit = { kind: 'visit' as const, date: date as never, text: '', place: '' };
    await addOn.ask.addPlan({ operationId: `visit-of-${date}`, customerId, ...visit });
  }
  const { plans } = await addOn.ask.plans({});
  const visits = plans.filter(({ customerId: of }) => of === customerId);
  expect(visits.map(({ date, isBroken }) => [date, isBroken])).toEqual([
    ['2026-03-17', true],
    ['2026-03-19', false],
  ]);
});
