import { describe, expect, test } from '@jest/globals';
import { descriptionsIn } from '../../../src/domain/dossier/self-description';
import { fold } from '../../../src/domain/inquiry/reading/folded';

const told = (text: string, isOurs = false): Record<string, string> =>
  Object.fromEntries(
    descriptionsIn(text, fold(text), isOurs).map(({ item, value }) => [item, value]),
  );

describe('what buyers say of themselves', () => {
  test.each<[string, Record<string, string>]>([
    ['We are a leading importer of kitchenware in Chile.', { companyType: 'importer' }],
    ["Hi, we're a wholesaler from Ghent.", { companyType: 'wholesaler' }],
    ['They are a supermarket chain.', { companyType: 'largeRetailer' }],
    ['We are a sourcing agent for two brands.', { companyType: 'agent' }],
    ['Somos una empresa importadora de Lima.', { companyType: 'importer' }],
    ['Wir sind Hersteller von Pumpen.', { companyType: 'maker' }],
    ['Мы импортер из Казани.', { companyType: 'importer' }],
    ['我们是一家专业的批发商。', { companyType: 'wholesaler' }],
    ['We have 12 shops and about 80 employees.', { outlets: '12 shops' }],
    ['Our company has around 85 employees.', { staff: '85 employees' }],
    ['对方有30名员工', { staff: '30名员工' }],
    ['他们有12家门店，主营五金工具。', { outlets: '12家门店', mainProducts: '五金工具' }],
    ['Our annual turnover is about USD 4.5 million.', { turnover: 'USD 4.5 million' }],
    ['Founded in 1998 in Porto.', { companyHistory: 'Founded in 1998' }],
    ['We supply to large supermarkets.', { customersType: 'largeRetailer' }],
    ['We sell all over Chile, Peru and Bolivia.', { marketArea: 'Chile, Peru and Bolivia' }],
    ['我们的产品主要销往中东和北非。', { marketArea: '中东和北非' }],
    ['Our selling season is from March to May.', { sellingSeason: 'March to May' }],
    ['We usually order in January or February.', { buyingSeason: 'January or February' }],
    ['The retail price here is about $19.90.', { retailPrice: '$19.90' }],
    ['Our present supplier is Anvil Works.', { otherSuppliers: 'Anvil Works' }],
    ['We currently import them from Turkey.', { supplierCountry: 'Turkey' }],
    ['目前从土耳其采购。', { supplierCountry: '土耳其' }],
    ['We pay USD 3.20 now.', {}],
    ['We currently pay USD 3.20.', { supplierPrice: 'USD 3.20' }],
    ['We need 2 containers per month.', { yearlyVolume: '2 containers per month' }],
    ['每个月大概用5000个', { yearlyVolume: '每个月大概用5000个' }],
    ['The pump is used for drinking water.', { productUse: 'drinking water' }],
    ['Last year we bought 500 pcs in Turkey.', { lastBought: '500 pcs in Turkey' }],
    ['The quality of our supplier is bad, so we look around.', {}],
    ['Our supplier is always late.', { whyChange: 'Our supplier is always late' }],
    ['The board decides in May.', { decisionProcess: 'board decides in May' }],
  ])('%s', (text, wanted) => {
    expect(told(text)).toMatchObject(wanted);
  });

  test.each([
    'We are looking for a manufacturer of pumps.',
    'We are a company looking for a reliable manufacturer.',
    'Please send your price list.',
    'It is a good wholesaler price.',
    'We sell to our friends.',
    'Do you have 12 shops?',
  ])('nothing is read into: %s', (text) => {
    expect(told(text)).toEqual({});
  });
});

test('what we wrote ourselves tells of them, never of us', () => {
  expect(told('Called: they have 12 shops, we have 300 employees.', true)).toEqual({
    outlets: '12 shops',
  });
  expect(told('We are a manufacturer of pumps, used for drinking water.', true)).toEqual({});
  expect(told('他们有12家门店', true)).toEqual({ outlets: '12家门店' });
});
