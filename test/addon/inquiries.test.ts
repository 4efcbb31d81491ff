import { describe, expect, test } from '@jest/globals';
import type { CallCount } from '../../src/host/runtime/host';
import { AddOn } from '../support/add-on';

const vague = 'Hello, we are interested in your lamps. Please send your catalogue and price list.';
const exact = `We need 4,000 pcs vacuum flasks 500 ml, 18/8 steel. Please quote FOB Ningbo. What is the lead time?
Ida Holm, Holm Friluft AB, ida@holmfriluft.example.com`;

const fields = { contact: 'Ida Holm', company: 'Holm Friluft AB', email: 'ida@holm.example.com' };
const accept = (parts: object = {}) =>
  ({
    operationId: 'accept-0001',
    text: exact,
    channel: 'mail',
    kind: 'precise',
    fields,
    ...parts,
  }) as const;

const putOff = (addOn: AddOn) => addOn.ask.putOffInquiry(accept({ operationId: 'put-off-0001' }));

const started = async (): Promise<AddOn> => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  return addOn;
};

const within = (calls: CallCount, total: number) =>
  expect({ within: calls.total <= total, calls }).toEqual({ within: true, calls });

test('a text that holds several inquiries is taken apart where that is asked for', async () => {
  const addOn = new AddOn();
  const inquiries = [{ id: 'mail', text: `${vague}\n\n----------\n\n${exact}` }];
  const apart = await addOn.ask.triage({ inquiries, takeApart: true });
  expect(apart.map(({ id, kind }) => [id, kind])).toEqual([
    ['mail #1', 'broad'],
    ['mail #2', 'precise'],
  ]);
  expect(await addOn.ask.triage({ inquiries })).toHaveLength(1);
});

const rulesOf = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'triageRules' })).rows;

describe('changing the kind', () => {
  test('is written to the Triage rules tab, where a weight of 0 takes it back', async () => {
    const addOn = await started();
    const changed = accept({ text: vague, why: 'readWrongly' });
    await addOn.ask.acceptInquiry(changed);
    const rules = await rulesOf(addOn);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.find(({ kind }) => kind === 'broad')).toMatchObject({ weight: -0.3, lowered: 1 });
    expect((await addOn.ask.acceptInquiry(changed)).outcome).toBe('alreadySaved');
    expect(await rulesOf(addOn)).toEqual(rules);
    const { adjustments } = await addOn.ask.session({});
    expect(Object.keys(adjustments).length).toBeGreaterThan(0);
    for (let row = 2; row < rules.length + 2; row += 1) {
      await addOn.type('triageRules', row, 'Weight', '0');
    }
    expect((await addOn.ask.session({})).adjustments).toEqual({});
  });

  test('stands with the inquiry and in the log, and an unchanged one stays within thirteen calls', async () => {
    const addOn = await started();
    await addOn.ask.acceptInquiry(accept());
    within(addOn.calls, 13);
    await addOn.ask.acceptInquiry(
      accept({ operationId: 'accept-0002', text: vague, why: 'knownSender' }),
    );
    await addOn.ask.acceptInquiry(
      accept({ operationId: 'accept-0003', text: vague, why: 'knownSender' }),
    );
    within(addOn.calls, 24);
    const { rows } = await addOn.ask.rows({ tab: 'inquiries' });
    expect(rows[1]).toMatchObject({ kind: 'precise', judged: 'broad', why: 'I know the sender' });
    const log = (await addOn.ask.rows({ tab: 'followUps' })).rows;
    expect(log[1]?.text).toContain('[Broad → Precise: I know the sender]');
  });
});

test('a sender filed as scam is known at his next message, and his record stays', async () => {
  const addOn = await started();
  const shady = { email: 'pay@shady-trade.example.net' };
  await addOn.ask.acceptInquiry(accept({ text: vague, kind: 'scam', fields: shady }));
  const likely = await addOn.ask.likelyCustomers({
    fields: { email: 'x@shady-trade.example.net' },
  });
  expect(likely.filing).toMatchObject({ kind: 'scam', by: 'domain' });
  const next = { id: '1', text: `${exact}\npay@shady-trade.example.net` };
  const [verdict] = await addOn.ask.triage({
    inquiries: [{ ...next, text: next.text.replace('ida@holmfriluft.example.com', '') }],
  });
  expect(verdict).toMatchObject({ kind: 'scam' });
  expect((await addOn.ask.rows({ tab: 'inquiries' })).rows).toHaveLength(1);
});

describe('the playbook', () => {
  test('a tick takes eleven calls, is a log line, and twice is once', async () => {
    const addOn = await started();
    const { inquiryId, customerId } = await addOn.ask.acceptInquiry(accept());
    const tick = { inquiryId, phase: 'beforeReply', step: 1 } as const;
    expect(await addOn.ask.tickStep(tick)).toMatchObject({ outcome: 'saved' });
    within(addOn.calls, 11);
    expect(await addOn.ask.tickStep(tick)).toMatchObject({ outcome: 'alreadySaved' });
    await addOn.ask.tickStep({ ...tick, step: 2 });
    await addOn.ask.tickStep({ ...tick, step: 3 });
    within(addOn.calls, 11);
    const { rows } = await addOn.ask.rows({ tab: 'inquiries' });
    expect(rows[0]).toMatchObject({ phase: 'firstReply', replyBy: '2026-03-18 11:30' });
    const { playbook } = await addOn.ask.playbook({ customerId });
    expect(playbook).toMatchObject({ phase: 'firstReply', isLate: false });
    const log = (await addOn.ask.rows({ tab: 'followUps' })).rows;
    expect(log.map(({ act }) => act)).toEqual([
      'inquiryAccepted',
      'stepTicked',
      'stepTicked',
      'stepTicked',
    ]);
  });

  test('the reply that is logged is the first reply on the Inquiries tab', async () => {
    const addOn = await started();
    const { customerId } = await addOn.ask.acceptInquiry(accept());
    await addOn.ask.logFollowUp({
      operationId: 'reply-0001',
      customerId,
      direction: 'out',
      channel: 'mail',
      topic: 'inquiry',
      text: 'Quoted',
      nextDate: null,
    });
    const { rows } = await addOn.ask.rows({ tab: 'inquiries' });
    expect(rows[0]).toMatchObject({ phase: 'firstReply', firstReply: '2026-03-18 09:30' });
  });

  test('a draft answers the question that was asked', async () => {
    const addOn = await started();
    const { inquiryId } = await addOn.ask.acceptInquiry(accept());
    const draft = await addOn.ask.draftReply({ inquiryId });
    expect(draft.body).toContain('What is the lead time?');
    expect(draft.to).toBe('ida@holm.example.com');
  });
});

describe('the Inquiries tab as inbox', () => {
  test('kinds, a missed first reply and what waits for long are coloured', async () => {
    const addOn = await started();
    expect(addOn.tab('inquiries').conditionalRules).toHaveLength(5);
  });

  test('pasted rows are shown before they are filled in, and what was typed there stands', async () => {
    const addOn = await started();
    await addOn.ask.acceptInquiry(accept());
    await addOn.type('inquiries', 3, 'Original text', vague);
    await addOn.type('inquiries', 4, 'Original text', exact);
    await addOn.type('inquiries', 4, 'Contact', '=Ida');
    expect(await addOn.ask.openInquiries({})).toMatchObject({ count: 0, typed: 2 });
    const { rows } = await addOn.ask.previewRows({});
    expect(rows.map(({ row }) => row)).toEqual([3, 4]);
    expect(rows[0]?.changes[0]).toMatchObject({ field: 'Kind', before: '', after: 'Broad' });
    expect(rows[0]?.changes[0]?.why).toContain('catalogue');
    const quantity = rows[1]?.changes.find(({ field }) => field === 'Quantity');
    expect(quantity).toMatchObject({ after: '4,000 pcs', why: expect.stringContaining('We need') });
    expect(rows[1]?.changes.some(({ field }) => field === 'Contact')).toBe(false);
    const operationId = 'rows-0001';
    expect(await addOn.ask.triageRows({ operationId })).toEqual({ outcome: 'saved', rows: 2 });
    expect(await addOn.ask.triageRows({ operationId })).toEqual({
      outcome: 'alreadySaved',
      rows: 0,
    });
    const filled = (await addOn.ask.rows({ tab: 'inquiries' })).rows;
    expect(filled).toHaveLength(3);
    expect(filled[1]).toMatchObject({ kind: 'broad', state: 'open', text: vague });
    expect(filled[2]).toMatchObject({ kind: 'precise', company: 'Holm Friluft AB' });
    expect(await addOn.ask.openInquiries({})).toMatchObject({ count: 2, typed: 0 });
  });

  test('several things wanted stand in their row and in the draft of the reply, each with its quantity', async () => {
    const addOn = await started();
    const text =
      'Please quote 500 pcs LED panel 60x60, 200 pcs track light 30W, FOB Ningbo. Ida Holm';
    await addOn.type('inquiries', 2, 'Original text', text);
    const { rows } = await addOn.ask.previewRows({});
    expect(rows[0]?.changes.find(({ field }) => field === 'Product')).toMatchObject({
      after: 'LED panel 60x60; track light 30W',
      why: expect.stringContaining('500 pcs LED panel'),
    });
    await addOn.ask.triageRows({ operationId: 'rows-0002' });
    const [inquiry] = (await addOn.ask.rows({ tab: 'inquiries' })).rows;
    expect(inquiry).toMatchObject({
      product: 'LED panel 60x60; track light 30W',
      quantity: '500 pcs; 200 pcs',
    });
    const { body } = await addOn.ask.draftReply({ inquiryId: String(inquiry?.id) });
    expect(body).toContain('about LED panel 60x60, track light 30W.');
    expect(body).toContain('- 500 pcs LED panel 60x60: [price] FOB Ningbo');
    expect(body).toContain('- 200 pcs track light 30W: [price] FOB Ningbo');
  });

  test('what is put off is decided in its own row', async () => {
    const addOn = await started();
    const { inquiryId } = await putOff(addOn);
    await addOn.ask.acceptInquiry(accept({ inquiryId }));
    const { rows } = await addOn.ask.rows({ tab: 'inquiries' });
    expect(rows).toMatchObject([{ id: inquiryId, state: 'accepted' }]);
  });

  test('a decision is taken back to what stood there, and made once more', async () => {
    const addOn = await started();
    const { inquiryId } = await putOff(addOn);
    const shown = async () => ({
      customers: await addOn.ask.rows({ tab: 'customers' }),
      inquiries: await addOn.ask.rows({ tab: 'inquiries' }),
    });
    const before = await shown();
    await addOn.ask.acceptInquiry(accept({ inquiryId, kind: 'broad', why: 'readWrongly' }));
    const undone = await addOn.ask.undoOperation({ operationId: 'accept-0001' });
    expect(undone).toMatchObject({ outcome: 'saved', removed: 1, rows: 1, editedSince: [] });
    within(addOn.calls, 23);
    expect(await shown()).toEqual(before);
    expect((await addOn.ask.session({})).adjustments).toEqual({});
    const again = await addOn.ask.acceptInquiry(accept({ operationId: 'accept-0002', inquiryId }));
    expect(again).toMatchObject({ outcome: 'saved', isNewCustomer: true });
  });

  test('one taken back, pasted and accepted again is one inquiry, here and in the weekly summary', async () => {
    const addOn = await started();
    const first = await addOn.ask.acceptInquiry(accept());
    await addOn.ask.undoOperation({ operationId: 'accept-0001' });
    const pasted = accept({ operationId: 'accept-0002', text: `${exact}\r\n` });
    const again = await addOn.ask.acceptInquiry(pasted);
    expect(again).toMatchObject({ outcome: 'saved', inquiryId: first.inquiryId });
    expect(await addOn.ask.acceptInquiry(pasted)).toMatchObject({
      outcome: 'alreadySaved',
      inquiryId: first.inquiryId,
    });
    const { rows } = await addOn.ask.rows({ tab: 'inquiries' });
    expect(rows).toMatchObject([{ id: first.inquiryId, state: 'accepted' }]);
    await addOn.ask.weeklyReport({});
    const { rows: weeks } = await addOn.ask.rows({ tab: 'weeklyHistory' });
    expect(weeks.at(-1)).toMatchObject({ precise: 1, newCustomers: 1 });
  });

  test('what is no inquiry, undone or put off, is taken out of the tab and counts in no week', async () => {
    const addOn = await started();
    const { inquiryId } = await addOn.ask.acceptInquiry(accept());
    const decided = addOn.ask.discardInquiry({ inquiryId });
    await expect(decided).rejects.toMatchObject({ kind: 'inquiryMissing' });
    await addOn.ask.undoOperation({ operationId: 'accept-0001' });
    expect((await addOn.ask.discardInquiry({ inquiryId })).outcome).toBe('saved');
    expect((await addOn.ask.rows({ tab: 'inquiries' })).rows).toEqual([]);
    const { numbers } = await addOn.ask.weeklyReport({});
    expect(numbers).toMatchObject({ newInquiries: { precise: 0 }, newCustomers: 0 });
  });

  test('what waits already and is put off once more waits once, as it was put right last', async () => {
    const addOn = await started();
    const { inquiryId } = await putOff(addOn);
    const company = 'Holm Friluft Aktiebolag';
    const again = accept({ operationId: 'put-off-0002', fields: { ...fields, company } });
    expect((await addOn.ask.putOffInquiry(again)).inquiryId).toBe(inquiryId);
    expect((await addOn.ask.putOffInquiry(again)).outcome).toBe('alreadySaved');
    const { rows } = await addOn.ask.rows({ tab: 'inquiries' });
    expect(rows).toMatchObject([{ id: inquiryId, company, state: 'open' }]);
  });
});
