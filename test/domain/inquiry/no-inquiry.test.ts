import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';

const judged = (text: string) => triage(text, { ownDomains: [] });

test.each([
  ['saysNothing', 'asdf 1234 测试 ，。！？ 🙂🙂🙂 lorem ipsum qwertyuiop'],
  ['saysNothing', '你好'],
  ['saysNothing', '1234567890 42 777'],
  ['saysNothing', '🙂🙂🙂'],
  ['saysNothing', '{"id": 12, "name": "test", "items": [1,2,3]}'],
  ['saysNothing', 'function add(a, b) {\n  return a + b;\n}'],
  ['saysNothing', 'Happy New Year to you and your family! Best wishes from all of us.'],
  ['automaticMail', 'Automatic reply: I am out of the office until 5 December.'],
  [
    'automaticMail',
    'From: Mail Delivery Subsystem <mailer-daemon@mail.example.com>\nSubject: Delivery Status Notification (Failure)\n550 5.1.1 user unknown.',
  ],
  ['automaticMail', '您的验证码是 482913，5分钟内有效，请勿泄露。'],
  [
    'offerToBuyer',
    'Dear Mr Nowak,\nthank you for your inquiry. Please find our quotation: DN150 valve USD 31.50/pc FOB Ningbo.',
  ],
])(
  'what asks for nothing is no inquiry, and nobody is called a swindler for it: %s, "%s"',
  (why, text) => {
    const { kind, isInquiry, reasons, missing } = judged(text);
    expect({ kind, isInquiry, missing }).toEqual({ kind: 'broad', isInquiry: false, missing: [] });
    expect(reasons.map(({ signal }) => signal)).toEqual([why]);
  },
);

test.each(['帐篷有吗', 'valves', 'how can i order', 'licuadoras precio'])(
  'a short question of a buyer stays one: "%s"',
  (text) => {
    expect(judged(text).isInquiry).toBeUndefined();
  },
);

test('what an inquiry lacks is no sign of a real buyer beside a scam', () => {
  const { kind, reasons } = judged(
    'The government of Ghana has a tender for valves. Please pay registration fee of USD 1,850 by Western Union.',
  );
  expect(kind).toBe('scam');
  expect(reasons.map(({ signal }) => signal)).not.toContain('noQuantity');
});
