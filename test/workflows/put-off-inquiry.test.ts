import { expect, test } from '@jest/globals';
import { Problem } from '../../src/domain/problem';
import { acceptInquiry } from '../../src/workflows/accept-inquiry';
import { discardInquiry } from '../../src/workflows/discard-inquiry';
import { openInquiries, putOffInquiry } from '../../src/workflows/put-off-inquiry';
import { memoryBook, memoryPorts } from '../support/memory-ports';

const request = {
  operationId: 'put-off-0001',
  text: 'Please quote 500 pcs floodlights FOB Ningbo. Ida Holm, ida@holm.example.com',
  channel: 'mail',
  kind: 'precise',
  fields: { contact: 'Ida Holm', email: 'ida@holm.example.com' },
} as const;

test('an inquiry put off stands open on its tab, once, and makes nobody a customer', () => {
  const book = memoryBook();
  const ports = memoryPorts(book);
  const { inquiryId } = putOffInquiry(ports, request);
  expect(putOffInquiry(ports, request).outcome).toBe('alreadySaved');
  expect(book.inquiries).toMatchObject([{ id: inquiryId, state: 'open' }]);
  expect([book.customers.length, book.log.length]).toEqual([0, 0]);
  expect(openInquiries(ports)).toMatchObject({ count: 1, inquiries: [{ inquiryId }] });
});

test('decided later it is the same row, with the minute it came', () => {
  const book = memoryBook();
  const ports = memoryPorts(book);
  const { inquiryId } = putOffInquiry(ports, request);
  book.now = '2026-03-20 08:00' as typeof book.now;
  const decide = () => acceptInquiry(ports, { ...request, operationId: 'accept-0001', inquiryId });
  const { customerId } = decide();
  expect(book.inquiries).toMatchObject([
    { id: inquiryId, state: 'accepted', customerId, received: '2026-03-18 09:30' },
  ]);
  expect(decide().outcome).toBe('alreadySaved');
  expect(openInquiries(ports).count).toBe(0);
});

test('what was pasted by mistake is taken out again, and what was decided stays', () => {
  const book = memoryBook();
  const ports = memoryPorts(book);
  const { inquiryId } = putOffInquiry(ports, request);
  expect(discardInquiry(ports, { inquiryId }).outcome).toBe('saved');
  expect(book.inquiries).toEqual([]);
  expect(discardInquiry(ports, { inquiryId }).outcome).toBe('alreadySaved');
  const accepted = acceptInquiry(ports, { ...request, operationId: 'accept-0002' });
  expect(() => discardInquiry(ports, { inquiryId: accepted.inquiryId })).toThrow(Problem);
  expect(book.inquiries).toHaveLength(1);
});
