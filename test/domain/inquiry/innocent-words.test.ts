import { expect, test } from '@jest/globals';
import { readInquiry, triage } from '../../../src/domain/inquiry/triage';

const options = { ownDomains: ['ourcompany.example'], received: '2026-05-04' };

test.each([
  'Hello, do you make ceramic mugs? What are your payment options, and could you send photos?',
  'Please quote 40 garden benches, powder coated, FOB Ningbo. Kindly deduct the sample fee from the first order.',
  'We need 300 metal trophies for the school games in June, 25 cm, with our crest. Price and delivery time please.',
  'Cotton yarn for dying, Ne 30/1 combed, 12 tons. What is your best price CIF Chittagong?',
  'Our brand is in the Amazon Brand Registry. We want 2,000 silicone baking mats with our logo, price please.',
  'Can you print plastic gift cards, 0.76 mm, 20,000 pcs? Please send your price list.',
  'Pressure sensors with temperature compensation, 4-20 mA, 150 pcs. Tell us when the goods can be ready for delivery.',
  'What compensation for damaged pieces do you offer? We think of ordering 500 glass jars, 700 ml.',
  '你好，公司年会想买一批礼品送员工，保温杯500个，可以提供增值税发票吗？',
  '我们有自己的商标，已经注册，想定做彩盒3000个，检测费由谁出？请报价。',
  'Здравствуйте! Пришлите, пожалуйста, каталог для знакомства с вашей продукцией: садовая мебель.',
  'Please re-issue the proforma for 40 valves with our new VAT number and your bank details, our bank refuses payment otherwise.',
  'Our bank wants the address of your branch before they release the deposit for 600 cartons of nitrile gloves.',
  'Please quote 400 hospital beds, manual, two cranks, CIF Beira. A bid bond of 2 % is asked; offers close on 15 January.',
  'We wired USD 8,450 for invoice INV-203, attached the MT103. When will the 300 rolls of tarpaulin be loaded?',
  'Guten Tag, wir möchten Ihr Sortiment an Gartenmöbeln gern kennenlernen. Haben Sie einen Katalog mit Preisen?',
])(
  'takes no phrase for a hard flag where a buyer uses words that swindlers use too: %s',
  (letter) => {
    const flags = readInquiry(letter, options).signals.filter(({ flag }) => flag === 'hard');
    expect(flags.filter(({ name }) => name !== 'wordedLikeScam')).toEqual([]);
    expect(triage(letter, options).kind).not.toBe('scam');
  },
);

test('does not take for a hunter of samples who pays their freight himself', () => {
  const letter =
    'Please send 2 free samples of SKU 4410 to our lab. If they pass we order 5,000 m. We pay the courier with our DHL account.';
  const names = readInquiry(letter, options).signals.map(({ name }) => name);
  expect(names).not.toContain('freeSamples');
  expect(triage(letter, options).kind).toBe('precise');
});

test.each([
  'What is your monthly need of HDPE film grade? We load four trucks a week.',
  'How many containers do you ship to Chile each month?',
  '贵司管厂用量多少?我按周报价。',
  'Сколько тонн в месяц вы используете?',
  '¿Qué volumen consume su planta al mes?',
])('hears a seller in who asks what we use up: %s', (letter) => {
  const flags = readInquiry(letter, options).signals.filter(({ flag }) => flag === 'soft');
  expect(flags.map(({ name }) => name)).toContain('asksOurNeeds');
});

test.each([
  'How many pieces do you pack in a carton, and what do you charge for 500 mugs?',
  'What do you need from us to start, and which sizes do you have?',
  '你们有哪些尺寸,一箱多少个?我要五百个。',
  'Сколько стоит доставка и какие размеры у вас есть?',
  'Which brand of motor do you use in this pump? We want 40 of them.',
])('hears a buyer in who asks for our goods: %s', (letter) => {
  const names = readInquiry(letter, options).signals.map(({ name }) => name);
  expect(names).not.toContain('asksOurNeeds');
});

test.each([
  ['fundTransfer', 'The sum of 4 million dollars will be moved into your account.'],
  ['overpayment', 'I will send a bank draft over 9,000; deduct the price and wire the rest.'],
  ['prize', 'Your compensation payment has been approved by the office.'],
  ['kickback', '合同快批了，来的时候给领导准备两条好烟。'],
  ['sellsInvoices', '代开全国增值税发票，点数低。'],
  ['vanityFee', 'The gold package includes the gala dinner and a trophy.'],
])('still raises %s for: %s', (name, letter) => {
  const flags = readInquiry(letter, options).signals.filter(({ flag }) => flag === 'hard');
  expect(flags.map((flag) => flag.name)).toContain(name);
});
