import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';
import { day } from '../customer/some-customer';

const productOf = (text: string) =>
  triage(text, { ownDomains: [], adjustments: {}, today: day('2026-11-24') }).fields.product;

test.each([
  ['Please quote 2,000 pcs of hammer DIN 1041, 500 g, with wooden handle, CIF Hamburg.', 'hammer'],
  ['Please quote 2,000 pcs hammer DIN, CIF Hamburg.', 'hammer'],
  ['Quotation for hammer DIN', 'hammer'],
  ['Please quote for ball valves ISO 5211 DN50, 300 pcs.', 'ball valves'],
  ['Need price for O-rings DIN ISO 3601, 5000 pcs', 'O-rings'],
  ['please quote API 5L pipes, 200 tons', 'pipes'],
  ['询价：法兰 GB/T 9119 DN100，300 片', '法兰'],
  ['我们需要六角螺栓 DIN933 5000个', '六角螺栓'],
  ['Нужны болты ГОСТ 7798, 5000 шт', 'болты'],
])('the goods of “%s” end before their standard', (text, product) => {
  expect(productOf(text)).toBe(product);
});

test.each([
  ['we need 100 DIN rail enclosures', 'DIN rail enclosures'],
  ['we want to buy ISO tanks 10 pcs', 'ISO tanks'],
  ['Product: flange DIN 2633\nQuantity: 400 pcs', 'flange DIN 2633'],
])('a standard that is part of the name, or was named in a form, stays: %s', (text, product) => {
  expect(productOf(text)).toBe(product);
});
