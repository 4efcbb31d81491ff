import { describe, expect, test } from '@jest/globals';
import { idOf, started } from '../support/planning-register';

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

  test('one that was noted while a contact was typed is taken back with the contact, or alone', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const contact = {
      operationId: 'contact-with-promise',
      customerId,
      direction: 'out' as const,
      channel: 'mail' as const,
      topic: 'priceMove',
      text: 'I will send the certificate on Friday',
      nextDate: null,
    };
    const plans = [{ kind: 'promise' as const, date: '2026-03-20', text: 'send the certificate' }];
    const note = (operationId: string) => addOn.ask.makePlans({ operationId, customerId, plans });
    const standing = async () => (await addOn.ask.rows({ tab: 'plans' })).rows;
    await note('contact-with-promise#promise1');
    await addOn.ask.undoOperation({ operationId: 'contact-with-promise#promise1' });
    expect(await standing()).toEqual([]);
    await note('contact-with-promise#promise2');
    await addOn.ask.logFollowUp(contact);
    expect(await standing()).toMatchObject([{ kind: 'promise', date: '2026-03-20' }]);
    await addOn.ask.undoOperation({ operationId: contact.operationId });
    expect(await standing()).toEqual([]);
    const [row] = (await addOn.ask.rows({ tab: 'customers' })).rows.filter(
      ({ id }) => id === customerId,
    );
    expect(row).not.toMatchObject({ lastContact: '2026-03-18' });
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

  test('an empty form makes no promise', async () => {
    const addOn = await started();
    const empty = { ...promise(await idOf(addOn, 'Casa Verde SA')), text: ' ', place: '' };
    await expect(addOn.ask.addPlan(empty)).rejects.toMatchObject({ kind: 'planEmpty' });
    expect((await addOn.ask.plans({})).plans).toEqual([]);
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
