import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';
import type { LocalDate } from '../../../src/domain/local-date';

const today = '2026-03-02' as LocalDate;
const wish = 'Please quote 500 pcs hose clamps, FOB Ningbo, offer before 30 April.';

test('a day without a year is counted from the day the inquiry is read', () => {
  expect(triage(wish, { ownDomains: [], today }).fields.deadline).toBe('2026-04-30');
});

test('when it came, and the date of the mail itself, say more', () => {
  expect(triage(wish, { ownDomains: [], today, received: '2025-02-01' }).fields.deadline).toBe(
    '2025-04-30',
  );
  const mail = `From: Ana <ana@example.com>\nDate: Mon, 3 Feb 2025 10:00:00 +0000\nSubject: clamps\n\n${wish}`;
  expect(triage(mail, { ownDomains: [], today }).fields.deadline).toBe('2025-04-30');
});

test('payment, target price and the wish for samples are read in the buyer’s words', () => {
  const { fields } = triage(
    'We need 800 pcs enamel mugs. 30% deposit, balance against copy of B/L. Target price 1.15 USD/pc. Please send 2 samples first.',
    { ownDomains: [] },
  );
  expect(fields.payment).toBe('30% deposit, balance against copy of B/L');
  expect(fields.target_price).toBe('1.15 USD/pc');
  expect(fields.samples).toBe('Please send 2 samples first');
});
