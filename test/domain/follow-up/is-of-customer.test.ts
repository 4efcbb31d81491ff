import { expect, test } from '@jest/globals';
import { isOfCustomer } from '../../../src/domain/follow-up/is-of-customer';

test.each([
  ['contact', true],
  ['inquiryAccepted', true],
  ['putOff', true],
  ['operationUndone', false],
  ['documentNoted', false],
  ['customersImported', false],
] as const)('%s is told of a customer: %s', (act, isTold) => {
  expect(isOfCustomer({ act })).toBe(isTold);
});
