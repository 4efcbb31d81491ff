import { expect, test } from '@jest/globals';
import { filedBefore, withFiling } from '../../../src/domain/inquiry/filed-before';
import type { Inquiry } from '../../../src/domain/inquiry/inquiry';
import { triage } from '../../../src/domain/inquiry/triage';
import type { LocalMinute } from '../../../src/domain/local-date';

const filed = (parts: Partial<Inquiry>): Inquiry => ({
  id: 'i-0000000001',
  received: '2026-03-02 10:00' as LocalMinute,
  channel: 'mail',
  kind: 'scam',
  score: 1,
  reasons: '',
  fields: {},
  customerId: '',
  phase: 'beforeReply',
  firstReply: null,
  state: 'filed',
  text: '',
  ...parts,
});

const from = (email: string, text = '') => ({ fields: { email }, text });

test('a swindler is known again by his address and by the domain of his own', () => {
  const before = filedBefore([filed({ fields: { email: 'Buy@shady-trade.example.com' } })]);
  expect(before(from('buy@shady-trade.example.com'))).toMatchObject({
    kind: 'scam',
    by: 'address',
  });
  expect(before(from('other@shady-trade.example.com'))).toMatchObject({ by: 'domain' });
  expect(before(from('buy@honest.example.com'))).toBeNull();
});

test('a free mail host is never condemned as a whole', () => {
  const before = filedBefore([filed({ fields: { email: 'trick@gmail.com' } })]);
  expect(before(from('trick@gmail.com'))).toMatchObject({ kind: 'scam' });
  expect(before(from('customer@gmail.com'))).toBeNull();
});

test('the company whose address was forged does not pay for it, the mailbox answers go to does', () => {
  const text = 'From: Buyer <buyer@real-works.example.com>\nReply-To: <pay@drop.example.net>\n\nHi';
  const before = filedBefore([filed({ fields: { email: 'buyer@real-works.example.com' }, text })]);
  expect(before(from('sales@real-works.example.com'))).toBeNull();
  expect(
    before({ fields: { email: 'new@x.example.com', reply_to: 'pay@drop.example.net' }, text: '' }),
  ).toMatchObject({
    kind: 'scam',
    sender: 'pay@drop.example.net',
  });
});

test('the latest decision counts, and what nobody decided counts for nothing', () => {
  const email = { fields: { email: 'ana@corpo.example.com' } };
  const later = '2026-03-05 08:00' as LocalMinute;
  const cleared = filed({
    ...email,
    kind: 'precise',
    received: later,
    state: 'accepted',
    why: 'I know the sender',
  });
  expect(filedBefore([cleared, filed(email)])(from('ana@corpo.example.com'))).toMatchObject({
    kind: 'precise',
  });
  expect(
    filedBefore([filed({ ...email, state: 'open' })])(from('ana@corpo.example.com')),
  ).toBeNull();
  const agreed = filed({ ...email, kind: 'broad', state: 'accepted', why: '' });
  expect(filedBefore([agreed])(from('ana@corpo.example.com'))).toBeNull();
});

test('a known swindler with the best of inquiries is still one, and the chip says so', () => {
  const verdict = triage(
    'Please quote 500 pcs LED floodlight 50 W, IP65, FOB Ningbo, CE certificate. pay@drop.example.net',
    { ownDomains: [] },
  );
  expect(verdict.kind).toBe('precise');
  const known = withFiling(verdict, {
    kind: 'scam',
    by: 'address',
    sender: 'pay@drop.example.net',
  });
  expect(known).toMatchObject({ kind: 'scam', question: 'verify' });
  expect(known.score).toBeLessThanOrEqual(2);
  expect(known.reasons[known.reasons.length - 1]).toMatchObject({
    signal: 'senderFiledScam',
    text: 'pay@drop.example.net',
  });
  expect(withFiling(verdict, null)).toEqual(verdict);
});
