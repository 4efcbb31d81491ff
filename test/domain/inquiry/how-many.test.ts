import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';

const fieldsOf = (text: string) => triage(text, { ownDomains: [] }).fields;

test.each([
  ['Necesito 5.000 bolsas de papel kraft con asa.', '5.000 bolsas'],
  ['We need between 300 and 400 office chairs.', '300 and 400'],
  ['Please quote 10,000-15,000 pcs of glass bottles 250 ml.', '10,000-15,000 pcs'],
  ["Price for 3x40'HC of WPC decking please.", "3x40'HC"],
  ['我要一千个保温杯，500ml', '一千个'],
  ['想买一台激光切割机，请报价', '一台'],
  ['Trezentas cadeiras plásticas, qual o preço?', 'Trezentas'],
  ['Wir brauchen 20 t Natriumcarbonat.', '20 t'],
])('reads how many are wanted of "%s"', (text, quantity) => {
  expect(fieldsOf(text).quantity).toBe(quantity);
});

test('thanks by the thousand are no quantity', () => {
  expect(fieldsOf('Mil gracias por su catálogo, muy bonito.').quantity).toBeUndefined();
});

test('a trade term in brackets belongs to the place before it', () => {
  const { incoterm, port } = fieldsOf('Precio de 5.000 bolsas, puestas en Manzanillo (CIF).');
  expect([incoterm, port]).toEqual(['CIF', 'Manzanillo']);
});
