import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';

const fieldsOf = (text: string) =>
  triage(text, { ownDomains: ['ourcompany.example'], received: '2026-03-02' }).fields;

test('reads a signature of the trade', () => {
  const fields = fieldsOf(
    'Dear Ms. Chen,\nplease quote 120 pcs butterfly valves DN150, CIF Felixstowe, delivery by 30 May. EN 1074 required.\n\nBest regards\nKaren Whitlock\nPembroke Process Ltd\n+44 20 7946 0155\nwww.pembroke-process.example\nkaren@pembroke-process.example',
  );
  expect(fields).toEqual({
    contact: 'Karen Whitlock',
    company: 'Pembroke Process Ltd',
    email: 'karen@pembroke-process.example',
    phone: '+442079460155',
    country: 'GB',
    site: 'pembroke-process.example',
    product: 'butterfly valves DN150',
    quantity: '120 pcs',
    deadline: '2026-05-30',
    incoterm: 'CIF',
    port: 'Felixstowe',
    certificates: ['EN 1074'],
  });
});

test.each([
  ['Need it before 15 June', '2026-06-15'],
  ['deliver by 2026-04-09 please', '2026-04-09'],
  ['Ship before end of March', '2026-03-31'],
  ['not later than January 10', '2027-01-10'],
  ['我们需要4月28日前到货', '2026-04-28'],
  ['请在6月底前交货', '2026-06-30'],
  ['Lieferung bis 29. Mai', '2026-05-29'],
  ['Entrega antes del 20 de mayo', '2026-05-20'],
  ['livraison avant le 30 juin', '2026-06-30'],
  ['Поставка до 20 мая', '2026-05-20'],
  ['التسليم قبل 20 مايو', '2026-05-20'],
  ['entrega até 20 de outubro', '2026-10-20'],
  ['delivery within 30 days', '2026-04-01'],
])('reads the deadline of "%s"', (text, date) => {
  expect(fieldsOf(text).deadline).toBe(date);
});

test('takes neither a founding year nor a payment term for a deadline', () => {
  expect(
    fieldsOf('We buy chairs since 12 March 2001. Payment within 30 days.').deadline,
  ).toBeUndefined();
});

test.each([
  ['We need 2,000 pcs lamps', '2,000 pcs'],
  ['need 500 MT of urea', '500 MT'],
  ['采购不锈钢管３００支', '３００支'],
  ['نحتاج ١٢٠ قطعة', '١٢٠ قطعة'],
  ['нужно 24 шт насосов', '24 шт'],
  ['Quote for bags, MOQ 500 pcs? we take 1200 pcs', '1200 pcs'],
])('reads the quantity of "%s"', (text, quantity) => {
  expect(fieldsOf(text).quantity).toBe(quantity);
});

test.each([
  ['Our shop is in Kumasi, price?', 'GH'],
  ['Мы из Казахстана, нужен прайс', 'KZ'],
  ['我们在巴西，请发目录', 'BR'],
  ['نحن من السعودية ونريد كتالوج', 'SA'],
  ['call +31 20 555 0123, price?', 'NL'],
  ['Country: Türkiye\nMessage: price of chairs', 'TR'],
  ['price? we saw goods made in China, we sell in Peru', 'PE'],
])('reads the country of "%s"', (text, country) => {
  expect(fieldsOf(text).country).toBe(country);
});

test('reads a phone as dialled at home once the country is known', () => {
  expect(fieldsOf('Country: Germany\nPhone: 030 5550123\nMessage: price of chairs').phone).toBe(
    '+49305550123',
  );
});

test('reads the lines of a platform form', () => {
  const fields = fieldsOf(
    '产品名称：塑料托盘\n采购数量：2000个\n国家：马来西亚\n联系人：陈美玲\n公司名称：美联贸易有限公司',
  );
  expect(fields).toMatchObject({
    product: '塑料托盘',
    quantity: '2000个',
    country: 'MY',
    contact: '陈美玲',
    company: '美联贸易有限公司',
  });
});
