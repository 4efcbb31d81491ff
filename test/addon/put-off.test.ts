import { describe, expect, test } from '@jest/globals';
import { AddOn } from '../support/add-on';

const started = async (...customers: Readonly<Record<string, string>>[]) => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  for (const [index, cells] of customers.entries()) {
    for (const [header, text] of Object.entries(cells)) {
      await addOn.type('customers', index + 2, header, text);
    }
  }
  return addOn;
};
const rows = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'customers' })).rows;
/** What the log holds apart from the classes that the set-up typed. */
const lines = async (addOn: AddOn) =>
  (await addOn.ask.rows({ tab: 'followUps' })).rows.filter((row) => row.act !== 'classChanged');
const idAt = async (addOn: AddOn, index: number) => String((await rows(addOn))[index]?.id);

const late = { Company: 'Fjellheim Sport AS', Class: 'C', 'Last contact': '2026-03-02' };
const putOff = (customerId: string, date: string, operationId = `put-off-to-${date}`) => ({
  operationId,
  customerId,
  date,
});

test('who is put off is due on that day, and it is said since when and how often', async () => {
  const addOn = await started(late);
  const customerId = await idAt(addOn, 0);
  const first = await addOn.ask.putOffFollowUp(putOff(customerId, '2026-03-21'));
  expect(addOn.calls.total).toBeLessThanOrEqual(10);
  expect(first.card).toMatchObject({
    lastContact: '2026-03-02',
    due: { state: 'later', date: '2026-03-21' },
    dueReason: { from: 'putOff', date: '2026-03-21', on: '2026-03-18', times: 1 },
  });
  const { card } = await addOn.ask.putOffFollowUp(putOff(customerId, '2026-03-25'));
  expect(card.dueReason).toMatchObject({ date: '2026-03-25', times: 2 });
  expect(await lines(addOn)).toMatchObject([
    { act: 'putOff', text: '2026-03-09 → 2026-03-21', nextDate: '2026-03-21' },
    { act: 'putOff', text: '2026-03-21 → 2026-03-25' },
  ]);
  expect((await addOn.ask.agenda({})).items).toEqual([]);
});

test('a day that a person types afterwards is an agreed one again', async () => {
  const addOn = await started(late);
  const customerId = await idAt(addOn, 0);
  await addOn.ask.putOffFollowUp(putOff(customerId, '2026-03-21'));
  await addOn.type('customers', 2, 'Next follow-up', '2026-03-24');
  const { card } = await addOn.ask.customer({ customerId });
  expect(card.dueReason).toEqual({ from: 'agreed', date: '2026-03-24' });
});

test('twice is once, and taken back is as it was', async () => {
  const addOn = await started(late);
  const before = await rows(addOn);
  const request = putOff(await idAt(addOn, 0), '2026-03-21');
  await addOn.ask.putOffFollowUp(request);
  expect((await addOn.ask.putOffFollowUp(request)).outcome).toBe('alreadySaved');
  expect(await lines(addOn)).toHaveLength(1);
  await addOn.ask.undoOperation({ operationId: request.operationId });
  expect(await rows(addOn)).toEqual(before);
  expect((await addOn.ask.putOffFollowUp(request)).outcome).toBe('alreadySaved');
  expect(await rows(addOn)).toEqual(before);
});

test('a contact sent again does not take the postponement after it away, nor the other way round', async () => {
  const addOn = await started(late);
  const customerId = await idAt(addOn, 0);
  const contact = {
    operationId: 'first-contact',
    customerId,
    direction: 'out' as const,
    channel: 'mail' as const,
    topic: 'productNews',
    text: '',
    nextDate: null,
  };
  const request = putOff(customerId, '2026-04-10');
  await addOn.ask.logFollowUp(contact);
  await addOn.ask.putOffFollowUp(request);
  await addOn.ask.logFollowUp(contact);
  expect(await rows(addOn)).toMatchObject([{ due: '2026-04-10' }]);
  await addOn.ask.logFollowUp({ ...contact, operationId: 'second-contact' });
  await addOn.ask.putOffFollowUp(request);
  expect(await rows(addOn)).toMatchObject([{ nextFollowUp: null, due: '2026-03-25' }]);
});

test.each(['2026-03-18', '2026-03-17'])(
  'nobody is put off to %s, which is not ahead',
  async (date) => {
    const addOn = await started(late);
    const asked = addOn.ask.putOffFollowUp(putOff(await idAt(addOn, 0), date));
    await expect(asked).rejects.toMatchObject({ kind: 'dateNotAhead' });
    expect(await lines(addOn)).toEqual([]);
  },
);

test('one logged contact is taken back to the very cells that stood there, also on the Inquiries tab', async () => {
  const addOn = await started();
  const { customerId } = await addOn.ask.acceptInquiry({
    operationId: 'accept-inquiry-1',
    text: 'Please quote 500 pcs of vacuum flask VF-500 CIF Oslo. Ingrid, Fjellheim Sport AS',
    channel: 'mail',
    kind: 'precise',
    fields: { company: 'Fjellheim Sport AS', contact: 'Ingrid' },
  });
  const before = [await rows(addOn), (await addOn.ask.rows({ tab: 'inquiries' })).rows];
  const quoted = {
    operationId: 'quotation-1',
    customerId,
    direction: 'out' as const,
    channel: 'quotation' as const,
    topic: 'quotation',
    text: 'Quoted',
    nextDate: '2026-03-20' as const,
  };
  await addOn.ask.logFollowUp(quoted);
  expect((await addOn.ask.rows({ tab: 'inquiries' })).rows).not.toEqual(before[1]);
  await addOn.ask.undoOperation({ operationId: 'quotation-1' });
  expect([await rows(addOn), (await addOn.ask.rows({ tab: 'inquiries' })).rows]).toEqual(before);
  expect((await addOn.ask.logFollowUp(quoted)).outcome).toBe('alreadySaved');
  expect([await rows(addOn), (await addOn.ask.rows({ tab: 'inquiries' })).rows]).toEqual(before);
});

describe('a promise', () => {
  const plans = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'plans' })).rows;
  const promised = async () => {
    const addOn = await started({ ...late, 'Last contact': '2026-03-17' });
    const customerId = await idAt(addOn, 0);
    const { planId } = await addOn.ask.addPlan({
      operationId: 'promise-sample',
      customerId,
      kind: 'promise',
      date: '2026-03-16' as never,
      text: 'Send the sample',
      place: '',
    });
    return { addOn, customerId, planId };
  };
  const moving = (customerId: string, planId: string) => ({
    operationId: 'move-promise-1',
    customerId,
    date: '2026-03-20' as never,
    planIds: [planId],
    isOnlyPlans: true,
  });

  test('goes to another day alone, leaves a line in the log, and comes back', async () => {
    const { addOn, customerId, planId } = await promised();
    const before = [await plans(addOn), await rows(addOn)];
    expect((await addOn.ask.agenda({})).items[0]).toMatchObject({
      matters: [{ kind: 'plan', planId, isBroken: true }],
    });
    const request = moving(customerId, planId);
    await addOn.ask.putOffFollowUp(request);
    expect(addOn.calls.total).toBeLessThanOrEqual(12);
    expect(await plans(addOn)).toMatchObject([{ date: '2026-03-20', state: 'open' }]);
    expect(await rows(addOn)).toEqual(before[1]);
    expect(await lines(addOn)).toMatchObject([
      { act: 'planMoved', text: 'Send the sample: 2026-03-16 → 2026-03-20', nextDate: null },
    ]);
    expect((await addOn.ask.agenda({})).items).toEqual([]);
    expect((await addOn.ask.putOffFollowUp(request)).outcome).toBe('alreadySaved');
    await addOn.ask.undoOperation({ operationId: request.operationId });
    expect([await plans(addOn), await rows(addOn)]).toEqual(before);
    await addOn.ask.putOffFollowUp(request);
    expect(await plans(addOn)).toEqual(before[0]);
  });

  test('goes along with its customer who is due himself, in one operation', async () => {
    const { addOn, customerId, planId } = await promised();
    const request = { ...moving(customerId, planId), isOnlyPlans: false };
    const { card } = await addOn.ask.putOffFollowUp(request);
    expect(addOn.calls.total).toBeLessThanOrEqual(14);
    expect(card.due).toMatchObject({ date: '2026-03-20' });
    expect(await plans(addOn)).toMatchObject([{ date: '2026-03-20' }]);
    const undone = await addOn.ask.undoOperation({ operationId: request.operationId });
    expect(undone).toMatchObject({ restored: 1, rows: 1, editedSince: [] });
    expect(await plans(addOn)).toMatchObject([{ date: '2026-03-16' }]);
  });

  test('that is no longer there is refused, and nothing changes', async () => {
    const { addOn, customerId } = await promised();
    const before = await rows(addOn);
    const request = moving(customerId, 'p-unknown');
    await expect(addOn.ask.putOffFollowUp(request)).rejects.toMatchObject({ kind: 'planMissing' });
    expect([await lines(addOn), await rows(addOn)]).toEqual([[], before]);
  });
});

test('whom the day leaves no time for is proposed one class lower, and never who has ordered, has a day agreed or is owed something', async () => {
  const addOn = await started(
    { Company: 'Casa Verde SA', Class: 'D', 'Last contact': '2026-01-02' },
    { Company: 'Ribeira Lda', Class: 'A', 'Last contact': '2026-01-02' },
    { Company: 'Northgate Ltd', Class: 'E', 'Last contact': '2026-01-02' },
    { Company: 'Called Today BV', 'Last contact': '2026-01-02', 'Next follow-up': '2026-03-16' },
    { Company: 'Waits For Samples Oy', Class: 'E', 'Last contact': '2026-01-02' },
  );
  await addOn.ask.addPlan({
    operationId: 'promise-of-samples',
    customerId: String((await rows(addOn))[4]?.id),
    kind: 'promise',
    date: '2026-05-04',
    text: 'send samples',
    place: '',
  });
  const demote = (await rows(addOn)).map(({ id }) => String(id));
  expect((await addOn.ask.classProposals({})).proposals).toEqual([]);
  const { proposals } = await addOn.ask.classProposals({ demote });
  expect(proposals).toMatchObject([
    {
      customer: 'Casa Verde SA',
      before: 'D',
      after: 'E',
      why: expect.stringContaining('far from an order'),
    },
    { customer: 'Northgate Ltd', before: 'E', after: 'F' },
  ]);
});
