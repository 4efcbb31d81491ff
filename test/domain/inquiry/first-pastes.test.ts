import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';

const judge = (text: string) =>
  triage(text, { ownDomains: ['ourcompany.example'], received: '2026-03-02' });
const fieldsOf = (text: string) => judge(text).fields;

test.each([
  ['Please send price of 500 ml vacuum flask.', '500 ml vacuum flask', undefined],
  ['Need 500ml vacuum flasks, price?', '500ml vacuum flasks', undefined],
  ['We need 500 ml bottles 1,000 pcs', '500 ml bottles', '1,000 pcs'],
  ['Interested in your 500 ml vacuum flask VF-500.', '500 ml vacuum flask VF-500', undefined],
  ['需要500毫升保温杯1000个', '500毫升保温杯', '1000个'],
  ['We need a 500 liter water tank', '500 liter water tank', undefined],
  ['Need 500 liters of olive oil', 'olive oil', '500 liters'],
  ['Please quote 300 kitchen knives.', 'kitchen knives', '300'],
  ['请报价不锈钢锅 500个', '不锈钢锅', '500个'],
])('takes sizes for part of the goods, counts for the quantity: %s', (text, product, quantity) => {
  expect(fieldsOf(text).product).toBe(product);
  expect(fieldsOf(text).quantity).toBe(quantity);
});

test('gives a size with all its digits as the reason', () => {
  const { reasons } = judge('Please send price of 500 ml vacuum flask.');
  expect(reasons.find(({ signal }) => signal === 'specification')?.text).toBe('500 ml');
});

const complete =
  'Please quote 2,000 pcs of 500 ml vacuum flask VF-500, CIF Hamburg, by 15 May.\nMarta Berg\nBerg Handel GmbH\nmarta@berg-handel.example';

test('asks for the target price only while none is named', () => {
  expect(judge(complete).question).toBe('targetPrice');
  const named = judge(`${complete}\nTarget price is USD 4.20.`);
  expect(named.question).toBe('certificates');
  expect(named.missing).not.toContain('targetPrice');
});

test.each(['宁波', '寧波', '上海', '深圳', '盐田', '广州', '青岛', '天津', '厦门', '大连'])(
  'reads %s as the port of loading, and not as where the buyer sits',
  (port) => {
    for (const text of [`需要500个不锈钢锅，FOB ${port}`, `FOB${port} 500 pcs pots`]) {
      expect(fieldsOf(text)).toMatchObject({ incoterm: 'FOB', port });
      expect(fieldsOf(text).country).toBeUndefined();
    }
  },
);

test.each([
  ['釜山', 'KR'],
  ['汉堡', 'DE'],
  ['鹿特丹', 'NL'],
  ['洛杉矶', 'US'],
])('reads %s as a port of destination', (port, country) => {
  expect(fieldsOf(`500个不锈钢锅 CIF ${port}`)).toMatchObject({ port, country });
});

test('is unsure of a wish repeated a thousand times, and thinks no more of it', () => {
  const once = judge('We need 500 pcs steel pots.');
  for (const often of ['We need 500 pcs steel pots. ', 'We need 500 pcs steel pots ']) {
    const repeated = judge(often.repeat(1430));
    expect(repeated.sure).toBeLessThan(0.5);
    expect(repeated.score).toBeLessThan(once.score);
    expect(repeated.reasons.find(({ signal }) => signal === 'buyingWish')?.for).not.toBe('broad');
  }
});

const asText = 'Qty: 300\nItem: Kitchen knife\nMail: ann@birch.example';
test.each([
  '<table><tr><td>Qty</td><td>300</td></tr><tr><td>Item</td><td>Kitchen knife</td></tr><tr><td>Mail</td><td>ann@birch.example</td></tr></table>',
  '<table>\n <tr>\n  <td><p>Qty</p></td>\n  <td><p>300</p></td>\n </tr>\n <tr>\n  <td>Item</td>\n  <td>Kitchen knife</td>\n </tr>\n <tr><td>Mail</td><td>ann@birch.example</td></tr>\n</table>',
  '<table><tr><th>Qty</th><th>Item</th><th>Mail</th></tr><tr><td>300</td><td>Kitchen knife</td><td>ann@birch.example</td></tr></table>',
  '<table><tr><td>Qty 300</td><td>Item Kitchen knife</td><td>ann@birch.example</td></tr></table>',
  '<tr><td>Qty</td><td>300</td><td>Item</td><td>Kitchen knife</td><td>Mail</td><td>ann@birch.example</td></tr>',
])('reads a pasted table like the same words typed: %s', (html) => {
  expect(fieldsOf(html)).toEqual(fieldsOf(asText));
  expect(judge(html).kind).toBe('precise');
  expect(judge(html).kind).toBe(judge(asText).kind);
});

test.each([
  ['我们需要500个保温杯。\n\n林美玲 采购经理\n美联贸易有限公司', '林美玲'],
  ['联系人：林美玲 采购经理\n产品：锅', '林美玲'],
  ['联系人：采购经理 林美玲\n产品：锅', '林美玲'],
  ['We need 300 lamps FOB Ningbo. Thanks. John', 'John'],
  ['Name: Karen Whitlock Purchasing Manager\nProduct: lamps', 'Karen Whitlock'],
  ['I am Barrister James. We need to move a fund.', 'James'],
])('reads the person and not the post: %s', (text, contact) => {
  expect(fieldsOf(text).contact).toBe(contact);
});

test.each([
  'price in US$ please, 300 chairs',
  'We need 300 chairs, price in US dollars',
  'We need 300 chairs, USD 4.20 FOB Ningbo, Shanghai or Qingdao',
])('reads no country out of a currency or our own ports: %s', (text) => {
  expect(fieldsOf(text).country).toBeUndefined();
});

test.each([
  'We found a fund and want 100 pcs, USD 5 each.',
  'We are furniture importers and want 20 4 tonnes per quarter.',
])('takes no part of a word for a product: %s', (text) => {
  expect(fieldsOf(text).product ?? '').not.toMatch(/^(?:nd|s|nes|er) /);
});

test.each(['', 'New message from your site. '])('reads a form dumped into one line: %s', (lead) => {
  expect(
    fieldsOf(
      `${lead}Name: Omar Haddad Email: omar@haddad-trade.example Country: Jordan Company: Haddad Trade Message: need 500 pcs steel pots`,
    ),
  ).toEqual({
    contact: 'Omar Haddad',
    email: 'omar@haddad-trade.example',
    country: 'JO',
    company: 'Haddad Trade',
    product: 'steel pots',
    quantity: '500 pcs',
  });
});
