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
