import { expect, test } from '@jest/globals';
import { AddOn } from '../support/add-on';

const exact = `We need 4,000 pcs vacuum flasks 500 ml, 18/8 steel. Please quote FOB Ningbo.
Ida Holm, Holm Friluft AB, ida@holmfriluft.example.com`;
const fields = { contact: 'Ida Holm', company: 'Holm Friluft AB', email: 'ida@holm.example.com' };
const asked = (operationId: string) =>
  ({ operationId, text: exact, channel: 'mail', kind: 'precise', fields }) as const;

const started = async (now = '2026-03-18T09:30:00+08:00') => {
  const addOn = new AddOn({ now });
  await addOn.ask.setUp({});
  return addOn;
};
const later = (addOn: AddOn, now: string) => new AddOn({ workbook: addOn.workbook, now });

test('an inquiry kept for later stands in Today, by its name, from when its answer is due', async () => {
  const addOn = await started();
  const { inquiryId } = await addOn.ask.putOffInquiry(asked('put-off-0001'));
  const soon = await addOn.ask.agenda({});
  expect(soon.items).toMatchObject([
    {
      customer: 'Holm Friluft AB',
      customerId: '',
      due: { state: 'dueToday' },
      reason: 'Precise inquiry kept for later: reply by 2026-03-18 11:30',
    },
  ]);
  const overnight = later(addOn, '2026-03-19T09:30:00+08:00');
  const [first] = (await overnight.ask.agenda({})).items;
  expect(first).toMatchObject({
    reason: 'Precise inquiry kept for later unanswered, 22 hours past the target',
    matters: [{ undecided: inquiryId }],
  });
  await overnight.menu('rebuildToday');
  expect((await overnight.ask.rows({ tab: 'today' })).rows).toMatchObject([
    { customer: 'Holm Friluft AB', due: '2026-03-18' },
  ]);
  const waiting = await overnight.ask.openInquiries({ first: inquiryId });
  expect(waiting.inquiries[0]).toMatchObject({ inquiryId, kind: 'precise' });
  await overnight.ask.acceptInquiry({ ...asked('accept-0001'), inquiryId });
  const after = (await overnight.ask.agenda({})).items;
  expect(after.map(({ matters }) => matters[0])).not.toContainEqual(
    expect.objectContaining({ undecided: inquiryId }),
  );
});

test('of several kept for later the one asked for comes first, then the oldest', async () => {
  const addOn = await started();
  await addOn.ask.putOffInquiry(asked('put-off-0001'));
  const text = 'Please quote 300 pcs enamel mugs. Jo Lund, jo@lund.example.com';
  const second = await addOn.ask.putOffInquiry({ ...asked('put-off-0002'), text });
  const { inquiries } = await addOn.ask.openInquiries({ first: second.inquiryId });
  expect(inquiries.map((one) => one.text)).toEqual([text, exact]);
});

const withCustomer = async () => {
  const addOn = await started();
  await addOn.type('customers', 2, 'Company', 'Holm Friluft AB');
  await addOn.type('customers', 2, 'Email', 'ida@holm.example.com');
  await addOn.type('customers', 2, 'Last contact', '2026-03-02');
  const { customerId, card } = await addOn.ask.acceptInquiry(asked('accept-0001'));
  return { addOn, customerId, card };
};

test('the day set by accepting an inquiry is one by which to reply, and is not called agreed', async () => {
  const { addOn, customerId, card } = await withCustomer();
  expect(card?.dueReason).toEqual({ from: 'inquiry', date: '2026-03-18' });
  const read = await addOn.ask.customer({ customerId });
  expect(read.card.dueReason).toEqual({ from: 'inquiry', date: '2026-03-18' });
  await addOn.type('customers', 2, 'Next follow-up', '2026-03-20');
  const typed = await addOn.ask.customer({ customerId });
  expect(typed.card.dueReason).toEqual({ from: 'agreed', date: '2026-03-20' });
});

test('an accepted inquiry whose customer is put off waits in sight until that day, and then comes first', async () => {
  const { addOn, customerId } = await withCustomer();
  const date = '2026-03-20';
  await addOn.ask.putOffFollowUp({ operationId: 'put-off-0003', customerId, date });
  expect((await addOn.ask.agenda({})).items).toMatchObject([
    { isAhead: true, reason: `Precise inquiry: reply put off to ${date}` },
  ]);
  const onTheDay = later(addOn, '2026-03-20T09:00:00+08:00');
  const [first] = (await onTheDay.ask.agenda({})).items;
  expect(first).toMatchObject({ isAhead: false, due: { state: 'dueToday' } });
  await addOn.ask.undoOperation({ operationId: 'put-off-0003' });
  expect((await addOn.ask.agenda({})).items).toMatchObject([{ isAhead: false }]);
});

test('the playbook knows that the first reply is out', async () => {
  const { addOn, customerId } = await withCustomer();
  expect((await addOn.ask.playbook({ customerId })).playbook).toMatchObject({ isReplied: false });
  await addOn.ask.logFollowUp({
    operationId: 'reply-0001',
    customerId,
    direction: 'out',
    channel: 'mail',
    topic: 'inquiry',
    text: 'Quoted',
    nextDate: null,
  });
  expect((await addOn.ask.playbook({ customerId })).playbook).toMatchObject({
    phase: 'firstReply',
    isReplied: true,
  });
});
