import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';

/** A Monday. */
const received = '2026-03-02';
const fieldsOf = (text: string) =>
  triage(text, { ownDomains: ['ourcompany.example'], received }).fields;

test.each([
  ['We run an ironmongers in Shropshire and look for door handles.', 'GB'],
  ['Quote DAP Borås please, 200 jackets.', 'SE'],
  ['We are out of Providence RI, four showrooms.', 'US'],
  ['Grüezi, wir bräuchten zwei Pumpen gemäss Zeichnung.', 'CH'],
  ['Preço FOB de corrediças, por favor.\nKuhn Móveis\nCaxias do Sul/RS', 'BR'],
  ['¿Tenéis juguetes de madera?', 'ES'],
  ['Our shop near Gisborne has shipped to NZ before.', 'NZ'],
  ['请报价,含13%税,送货到工业园区。苏州锐达机电有限公司', 'CN'],
  ['Goods need AS/NZS 4020 certificates.', 'AU'],
  ['pay you in GBP, is that fine?', 'GB'],
  ['Precio CIF Arica en tránsito a La Paz, por favor.', 'BO'],
  ['您好,越南廠要找鞋帶扣20萬個,請報價。曾先生 0910-555-347', 'TW'],
  ['Hola, necesito telas. Tienda en Arequipa. Rosario Paz', 'PE'],
  ['Dnipro: we put it on the truck from Poland.', 'UA'],
  ['Offer by CFR please. Baltik Trading OÜ', 'EE'],
  ['Importateurs à Oran, nous cherchons des vannes. SARL Frères Amrani, Mob. 0550 11 22 33', 'DZ'],
  ['A Hidromar Lda, Maputo, pretende 300 contadores de água, prazo de pagamento 30 %.', 'MZ'],
  ['We spoke in Köln. Please quote 40 ladders. Sten Stegar AB, Nässjö', 'SE'],
  ['Refund the rest to our agent in Limassol. Anneke, Bakker Tuincentra BV', 'NL'],
  ['你好,我在意大利普拉托开服装批发店的,温州人李娟。有图册吗?', 'IT'],
  ['The team here in Hamilton wants the catalogue. Tel 07 555 0123, Craig', 'NZ'],
  ['Can you ship 30 pumps to Cork?', 'IE'],
  [
    'Return-Path: <x@y.example>\nContent-Type: multipart/mixed\n\nBestellung 800 Stück. Kaiser Baumarkt GmbH',
    'DE',
  ],
])('reads the country of "%s"', (text, country) => {
  expect(fieldsOf(text).country).toBe(country);
});

test('where the customer of a Chinese trading firm sits is not where the firm sits', () => {
  expect(
    fieldsOf('帮我客人(波兰)核个价:串灯12000条,含税。义乌市联达进出口有限公司 13977000113').country,
  ).toBe('CN');
});

test.each([
  'Hello, please send the price of folding chairs. Thanks',
  'We want nice mobile covers, reading lamps and bath towels.',
  'Guten Tag, wir suchen Stühle und bitten um ein Angebot. Danke',
  'Please quote 200 chairs FOB Ningbo.',
])('names no country where none is to be seen: "%s"', (text) => {
  expect(fieldsOf(text).country).toBeUndefined();
});

test.each([
  ['We need your offer in three weeks.', '2026-03-23'],
  ['We decide two weeks from today, so offer by then.', '2026-03-16'],
  ['Angebot bitte bis KW 14.', '2026-04-03'],
  ['Goods must arrive before March 2027.', '2027-02-28'],
  ['Прошу КП до 21.03', '2026-03-21'],
  ['Reactie uiterlijk over twee weken.', '2026-03-16'],
  ['请在九月十二日之前报价', '2026-09-12'],
  ['14号之前要到仓', '2026-03-14'],
  ['السعر قبل 20 ديسمبر، من فضلك', '2026-12-20'],
  ['All shelves must be delivered before Christmas.', '2026-12-24'],
  ['price by the 20th please', '2026-03-20'],
  ['Please quote by 1 April; the tender closes 5 April.', '2026-04-01'],
])('reads the day wanted in "%s"', (text, day) => {
  expect(fieldsOf(text).deadline).toBe(day);
});

test.each([
  'Delivery 5 days, we have stock.',
  'The rubber was hard after 三个月 and we met at the fair on 12 October 2025.',
  'Payment within 30 days after invoice.',
])('takes no wish out of "%s"', (text) => {
  expect(fieldsOf(text).deadline).toBeUndefined();
});

test.each([
  ['Need insulators in Fargo.\nWalt Berg\n701-555-0136', '+17015550136'],
  ['Graag offerte, Naaldwijk, 0174 555 013', '+31174555013'],
  ['请报价。苏州锐达机电有限公司 0512-55550129', '+8651255550129'],
  ['報價連證書 Tel (852) 2389 0417', '+85223890417'],
  ['防草シートの見積をお願いします。株式会社松江園芸\nTEL 0852-21-7743', '+81852217743'],
])('reads a number without its country code: "%s"', (text, phone) => {
  expect(fieldsOf(text).phone).toBe(phone);
});

test.each([
  ['Fax: +49 89 111111, Tel: +49 89 222222. Need chairs. Hans', '+4989222222'],
  ['I tried your number +86 755 2345 6789. Need chairs. Hans +49 89 222222', '+4989222222'],
  ['[08:01, 14/02/2026] +233 24 555 0187: Hello, need phone cases', '+233245550187'],
  ['Need pumps. https://wa.me/491701234567 Hans', '+491701234567'],
  ['Angebot bitte. Hans, Tel. +49 (0)89 1234567', '+49891234567'],
  ['Нужны шины. Иван, Москва, 8 (495) 123-45-67', '+74951234567'],
  ['Precisamos de parafusos. João, São Paulo. Zap 11 98765 4321', '+5511987654321'],
  ['need price of fans. Ahmed Dubai, 050 123 4567', '+971501234567'],
  ['Kindly share rates. Sri Stores, Coimbatore, 98455 50171', '+919845550171'],
])('reads the sender’s own number in "%s"', (text, phone) => {
  expect(fieldsOf(text).phone).toBe(phone);
});

test('takes the number of an order for no telephone', () => {
  expect(fieldsOf('Order no. 4500123456. Need 5000 pcs. Hans, Berlin').phone).toBeUndefined();
});

test.each([
  ['Hola, necesito discos de corte 115 mm, 5.000, antes del 15 de febrero', '5.000'],
  ['我們需要LED燈條 5米 5000卷', '5000卷'],
  ['Please quote three hundred and twenty sets of tents', 'three hundred and twenty sets'],
  ['Citric acid in 25 kg bags, 54 MT, CIF Santos', '54 MT'],
  ['请报价 十二台 数控车床', '十二台'],
])('reads how many are wanted in "%s"', (text, quantity) => {
  expect(fieldsOf(text).quantity).toBe(quantity);
});

test('a firm keeps the point that its short form ends with', () => {
  expect(fieldsOf('Necesito 500 sillas.\n\nAna Ruiz\nAceros Puig S.L.').company).toBe(
    'Aceros Puig S.L.',
  );
});

test('names what the discs are for, and the day', () => {
  const { product, deadline } = fieldsOf(
    'Hola, necesito discos de corte 115 mm, 5.000, antes del 15 de febrero',
  );
  expect([product, deadline]).toEqual(['discos de corte', '2027-02-15']);
});

const chat = (said: string) =>
  `阿力 Ali Dubai  10:26\n我们有个项目要brass ball valve 5000只，能做BSP螺纹吗\n阿力 Ali Dubai  10:31\n${said}`;

test.each([
  '下个月要发到Jebel Ali，你报个CIF价给我。公司名 Al Noor Building Materials LLC',
  '你报个CIF Jebel Ali价给我。公司名 Al Noor Building Materials LLC',
])(
  'a port among Chinese words is read, and outweighs a legal form of many countries: "%s"',
  (said) => {
    const { port, country } = triage(chat(said), { ownDomains: [] }).fields;
    expect([port, country]).toEqual(['Jebel Ali', 'AE']);
  },
);

test('LLC by itself names no country', () => {
  const text = '我们要500个球阀，请报价。公司名 Al Noor Building Materials LLC';
  expect(triage(text, { ownDomains: [] }).fields.country).not.toBe('US');
});
