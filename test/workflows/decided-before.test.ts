import { expect, test } from '@jest/globals';
import { acceptInquiry } from '../../src/workflows/accept-inquiry';
import { likelyCustomers } from '../../src/workflows/likely-customers';
import { request, text } from '../support/accept-request';
import { memoryBook, memoryPorts } from '../support/memory-ports';

test('the same inquiry pasted anew is known, and is no second row unless that is asked for', () => {
  const book = memoryBook();
  const ports = memoryPorts(book);
  const { customerId } = acceptInquiry(ports, request());
  const { fields } = request();
  expect(likelyCustomers(ports, { fields, text: `${text}\n` }).decided).toMatchObject({
    customerId,
    kind: 'precise',
    customer: 'Wrona Outdoor Sp. z o.o.',
  });
  const anew = request({ operationId: 'accept-0002', onlyOnce: true });
  expect(() => acceptInquiry(ports, anew)).toThrow('inquiryDecided');
  expect(book.inquiries).toHaveLength(1);
  expect(acceptInquiry(ports, request({ onlyOnce: true })).outcome).toBe('alreadySaved');
  const other = { ...fields, email: 'ewa@wrona-outdoor.example.com' };
  expect(likelyCustomers(ports, { fields: other, text }).decided).toBeNull();
  acceptInquiry(ports, request({ operationId: 'accept-0003' }));
  expect(book.inquiries).toHaveLength(2);
});
