import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';
import { warmUpSteps } from '../../../src/domain/inquiry/warm-up';

const inquiries = [
  'Please quote 800 pcs ball valves DN50 PN40, CIF Rotterdam, needed by 15 May. Ida Holm, Holm Friluft AB',
  '请报价：不锈钢法兰DN80 PN16，200片，FOB上海，4月底前交货。',
  'Please change to our new bank account and pay the notary fee first.',
];
const judged = () => inquiries.map((text) => triage(text, { ownDomains: [] }));

test('what is made ready beforehand changes nothing that is said of an inquiry, at whatever step it comes', () => {
  const before = judged();
  warmUpSteps().forEach((step, place) => {
    step();
    if (place % 20 === 0) expect(judged()).toEqual(before);
  });
  expect(judged()).toEqual(before);
});
