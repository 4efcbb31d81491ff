import { expect, test } from '@jest/globals';
import { asSentence, withAllItems } from '../../../src/domain/inquiry/several';
import { triage } from '../../../src/domain/inquiry/triage';

const itemsOf = (text: string) =>
  triage(text, { ownDomains: [] }).fields.items?.map(
    ({ product, quantity }) => `${quantity} · ${product}`,
  );

test.each([
  [
    'Please quote 500 pcs LED panel 60x60, 200 pcs track light 30W',
    ['500 pcs · LED panel 60x60', '200 pcs · track light 30W'],
  ],
  [
    'LED panel 60x60 500 pcs, track light 30W 200 pcs',
    ['500 pcs · LED panel 60x60', '200 pcs · track light 30W'],
  ],
  [
    '- Steel bolts M12: 5,000 pcs\n- Hex nuts M12: 10,000 pcs\n- Washers: 20,000 pcs\nThanks',
    ['5,000 pcs · Steel bolts M12', '10,000 pcs · Hex nuts M12', '20,000 pcs · Washers'],
  ],
  [
    'RFQ\n1) shower hose 1.5 m chrome, 3,000\n2) hand shower 3 jets, 2,000',
    ['3,000 · shower hose 1.5 m chrome', '2,000 · hand shower 3 jets'],
  ],
  [
    'Wir brauchen 120 Stück Bürostühle und 40 Stück Schreibtische',
    ['120 Stück · Bürostühle', '40 Stück · Schreibtische'],
  ],
  ['我们需要500个不锈钢碗，300个盘子，请报价', ['500个 · 不锈钢碗', '300个 · 盘子']],
  ['Нужно: 300 шт кресел офисных, 50 шт столов', ['300 шт · кресел офисных', '50 шт · столов']],
])('reads every thing wanted, each with its quantity: "%s"', (text, items) => {
  expect(itemsOf(text)).toEqual(items);
});

test.each([
  'Please quote 500 sets hotel towels, 70x140 cm, white, packed 20 pcs per carton',
  'Need 2 containers of tyres, 2 pcs as samples first',
  '300 pcs LED panel, target price 4.50 usd for 100 pcs, delivery 30 days',
  'Please send your catalogue of lamps and chairs',
])('one thing is wanted, however many numbers stand there: "%s"', (text) => {
  expect(itemsOf(text)).toBeUndefined();
});

test('all things wanted stand in one text for the sheet, and in a sentence for the reply', () => {
  const { product, quantity } = withAllItems(
    triage('Please quote 500 pcs LED panel 60x60, 200 pcs track light 30W', { ownDomains: [] })
      .fields,
  );
  expect([product, quantity]).toEqual(['LED panel 60x60; track light 30W', '500 pcs; 200 pcs']);
  expect(asSentence(product, quantity)).toEqual({
    product: 'LED panel 60x60, track light 30W',
    quantity: '500 pcs LED panel 60x60, 200 pcs track light 30W',
  });
  expect(asSentence('LED panel', '500 pcs')).toEqual({ product: 'LED panel', quantity: '500 pcs' });
});

const valves = [
  '2-piece ball valve, DN50, PN40, SS316 (CF8M), flanged EN 1092-1, 400 pcs',
  'Gate valve DN100 PN16, ductile iron, resilient seated, 120 pcs',
];
const both = ['400 pcs · 2-piece ball valve DN50', '120 pcs · Gate valve DN100 PN16'];

test.each([
  [
    'dashes, with size and material before the count',
    `We are a distributor of industrial valves. We need:\n- ${valves.join('\n- ')}\nPlease quote.`,
    both,
  ],
  ['numbers', `Please quote:\n1) ${valves[0]}\n2) ${valves[1]}`, both],
  [
    'Chinese numbers',
    '我们需要：\n1、不锈钢球阀 DN50，400个\n2、铸铁闸阀 DN100，120个',
    ['400个 · 不锈钢球阀 DN50', '120个 · 铸铁闸阀 DN100'],
  ],
  [
    'dots and words that no list of goods knows',
    'Wir benötigen:\n• Kugelhahn DN50, 400 Stück\n• Absperrschieber DN100, 120 Stück',
    ['400 Stück · Kugelhahn DN50', '120 Stück · Absperrschieber DN100'],
  ],
  [
    'a table pasted from a spreadsheet',
    'Item\tDescription\tSize\tQty\tUnit\n1\tBall valve SS316\tDN25\t300\tpcs\n2\tGate valve\tDN100\t120\tpcs\nPlease quote.',
    ['300 pcs · Ball valve SS316 DN25', '120 pcs · Gate valve DN100'],
  ],
  [
    'a table with its unit in the heading',
    '| No | Product | Qty (pcs) |\n|---|---|---|\n| 1 | Check valve DN65 | 500 |\n| 2 | Foot valve DN80 | 200 |',
    ['500 pcs · Check valve DN65', '200 pcs · Foot valve DN80'],
  ],
  [
    'counts in the first column',
    'Qty  Item\n400  Ball valve DN50\n120  Gate valve DN100\nPlease quote.',
    ['400 · Ball valve DN50', '120 · Gate valve DN100'],
  ],
  [
    'counts behind a label',
    'Please offer:\nBall valve 2" – qty 200\nGate valve 4" – qty 50',
    ['200 · Ball valve 2"', '50 · Gate valve 4"'],
  ],
  [
    'counts on lines of their own',
    'Gate valve DN50 PN16\n100 pcs\nGlobe valve DN40\n30 pcs\nPlease send price.',
    ['100 pcs · Gate valve DN50 PN16', '30 pcs · Globe valve DN40'],
  ],
  [
    'sizes in a row',
    'We need butterfly valves wafer type: DN50 200pcs, DN80 150pcs. Price please.',
    ['200pcs · butterfly valves wafer DN50', '150pcs · butterfly valves wafer DN80'],
  ],
  [
    'so many of each size',
    '我们有个项目要brass ball valve 1/2" 3/4" 各5000只',
    ['5000只 · brass ball valve 1/2"', '5000只 · brass ball valve 3/4"'],
  ],
  [
    'the same thing in fractions of an inch',
    'Ball valve brass 1/2": 5000 pcs\nBall valve brass 3/4": 3000 pcs',
    ['5000 pcs · Ball valve brass 1/2"', '3000 pcs · Ball valve brass 3/4"'],
  ],
])('every item is read whatever the layout: %s', (_, text, items) => {
  expect(itemsOf(text)).toEqual(items);
});

test('several trade terms and certificates are all read, each term with its port', () => {
  const { fields } = triage(
    'Quote 400 pcs ball valve FOB Ningbo and CIF Bremerhaven. EN 10204 3.1 and PED 2014/68/EU needed.',
    { ownDomains: [] },
  );
  expect(fields.incoterms).toEqual(['FOB Ningbo', 'CIF Bremerhaven']);
  expect(fields.certificates).toEqual(['EN 10204 3.1', 'PED 2014/68/EU']);
});
