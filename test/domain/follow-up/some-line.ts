import type { FollowUp } from '../../../src/domain/follow-up/follow-up';
import type { LocalMinute } from '../../../src/domain/local-date';

/** One of our mails to the customer c-1, with what the test says of it. */
export const someLine = (date: string, fields: Partial<FollowUp> = {}): FollowUp => ({
  when: `${date} 10:00` as LocalMinute,
  customerId: 'c-1',
  customer: 'Oak',
  owner: 'Lin',
  act: 'contact',
  channel: 'mail',
  direction: 'out',
  topic: '',
  text: '',
  nextDate: null,
  operationId: `op-${date}`,
  ...fields,
});
