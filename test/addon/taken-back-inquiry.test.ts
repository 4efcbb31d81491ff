import { expect, test } from '@jest/globals';
import { AddOn } from '../support/add-on';

const text = `We need 4,000 pcs vacuum flasks 500 ml, 18/8 steel. Please quote FOB Ningbo.
Ida Holm, Holm Friluft AB, ida@holm.example.com`;
const fields = { contact: 'Ida Holm', company: 'Holm Friluft AB', email: 'ida@holm.example.com' };
const accept = (operationId: string, ticked: number[] = []) =>
  ({ operationId, text, channel: 'mail', kind: 'precise', fields, ticked }) as const;

const started = async () => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  return addOn;
};
const ticked = async (addOn: AddOn, customerId: string) =>
  (await addOn.ask.playbook({ customerId })).playbook?.steps.map(({ isTicked }) => isTicked);
const log = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'followUps' })).rows;

test('the ticks of an acceptance that is taken back are taken back too, whenever they were made', async () => {
  const addOn = await started();
  const { inquiryId } = await addOn.ask.acceptInquiry(accept('accept-0001', [1]));
  await addOn.ask.tickStep({ inquiryId, phase: 'beforeReply', step: 2 });
  await addOn.ask.undoOperation({ operationId: 'accept-0001' });
  expect((await log(addOn)).map(({ act }) => act)).toEqual([
    'inquiryAccepted',
    'stepTicked',
    'stepTicked',
    'operationUndone',
    'operationUndone',
    'operationUndone',
  ]);
  const lines = (await log(addOn)).length;
  await addOn.ask.undoOperation({ operationId: 'accept-0001' });
  expect(await log(addOn)).toHaveLength(lines);
  const again = await addOn.ask.acceptInquiry({ ...accept('accept-0002'), inquiryId });
  expect(await ticked(addOn, again.customerId)).toEqual([false, false, false]);
});

test('a step ticked anew before the second decision stands, and the request sent again adds nothing', async () => {
  const addOn = await started();
  const { inquiryId } = await addOn.ask.acceptInquiry(accept('accept-0001', [1]));
  await addOn.ask.undoOperation({ operationId: 'accept-0001' });
  const request = { ...accept('accept-0002', [1, 3]), inquiryId };
  const { customerId } = await addOn.ask.acceptInquiry(request);
  expect(await ticked(addOn, customerId)).toEqual([true, false, true]);
  const before = await log(addOn);
  await addOn.ask.tickStep({ inquiryId, phase: 'beforeReply', step: 3, isDone: false });
  await addOn.ask.acceptInquiry(request);
  expect(await ticked(addOn, customerId)).toEqual([true, false, false]);
  expect(await log(addOn)).toHaveLength(before.length + 1);
});

test('what brought the sender of an accepted inquiry stands in the register, in its words', async () => {
  const addOn = await started();
  await addOn.ask.acceptInquiry({ ...accept('accept-0001'), source: 'b2bPlatform' });
  const { rows } = await addOn.ask.rows({ tab: 'customers' });
  expect(rows[0]).toMatchObject({ company: 'Holm Friluft AB', source: 'B2B platform' });
});

test('how a row typed into the Inquiries tab came is filled in, unless somebody has said it', async () => {
  const addOn = await started();
  const chat = '[12/03/26, 10:15:02] Ana: Do you sell shears?\n[12/03/26, 10:16:00] Ana: 2,000 pcs';
  await addOn.type('inquiries', 2, 'Original text', chat);
  await addOn.type('inquiries', 3, 'Original text', chat.replace('2,000', '3,000'));
  await addOn.type('inquiries', 3, 'Channel', 'Phone');
  const { rows } = await addOn.ask.previewRows({});
  const came = rows.map(({ changes }) => changes.find(({ field }) => field === 'Channel')?.after);
  expect(came).toEqual(['WhatsApp', undefined]);
  await addOn.ask.triageRows({ operationId: 'rows-0001' });
  const filled = (await addOn.ask.rows({ tab: 'inquiries' })).rows;
  expect(filled.map(({ channel }) => channel)).toEqual(['whatsapp', 'phone']);
});

test('a row that was taken out as no inquiry is put back as it had come', async () => {
  const addOn = await started();
  const kept = { ...accept('put-off-0001'), received: '2026-03-16 08:15' as const };
  const { ticked: _, ...request } = kept;
  const { inquiryId } = await addOn.ask.putOffInquiry(request);
  const before = (await addOn.ask.rows({ tab: 'inquiries' })).rows;
  const { received } = await addOn.ask.discardInquiry({ inquiryId });
  expect(received).toBe('2026-03-16 08:15');
  expect((await addOn.ask.rows({ tab: 'inquiries' })).rows).toEqual([]);
  const back = { ...request, operationId: 'put-back-0001' };
  await addOn.ask.putOffInquiry(back);
  const after = (await addOn.ask.rows({ tab: 'inquiries' })).rows;
  expect(after.map(({ id: _id, ...row }) => row)).toEqual(before.map(({ id: _id, ...row }) => row));
  await expect(
    addOn.ask.putOffInquiry({ ...back, received: '16.3.2026' as never }),
  ).rejects.toThrow();
});
