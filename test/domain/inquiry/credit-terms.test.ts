import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';

const signalsOf = (text: string): string[] =>
  triage(text, { ownDomains: [] }).reasons.map(({ signal }) => signal);

test('who asks for our payment terms with a quotation asks for no credit', () => {
  for (const text of [
    'Please send us a quotation for 2000 pcs hammers 500 g with delivery time and payment terms.',
    'Quote 500 pcs with your best price, payment terms and lead time. Jan Wrona, Poland',
  ])
    expect(signalsOf(text)).not.toContain('creditTerms');
});

test('who wants an open account or terms net 60 at once does', () => {
  for (const text of [
    'We buy toners for our school. Our payment terms are net 60 days, we open a credit account with you.',
    'Send us your credit application, we order printers on 30 days account.',
  ])
    expect(signalsOf(text)).toContain('creditTerms');
});
