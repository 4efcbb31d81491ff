import { expect, test } from '@jest/globals';
import { AddOn } from '../support/add-on';

const started = async (userLocale: string, country: string) => {
  const addOn = new AddOn({ userLocale });
  await addOn.ask.setUp({});
  await addOn.ask.commitImport({
    operationId: 'import-one',
    name: 'list.csv',
    columns: ['company', 'country', 'class', 'lastContact', 'email'],
    rows: [['Casa Verde SA', country, 'C', '2026-03-02', 'casa@casaverde.example.com']],
  });
  const { items } = await addOn.ask.agenda({});
  return { addOn, customerId: items[0]?.customerId ?? '', items };
};

test.each([
  ['Chile', 'es', 'Tenemos una novedad'],
  ['巴西', 'pt', 'Temos uma novidade'],
  ['Senegal', 'fr', 'une nouveauté'],
  ['Austria', 'de', 'etwas Neues'],
  ['Kazakhstan', 'ru', 'новинка'],
  ['Egypt', 'ar', 'منتج جديد'],
  ['Taiwan', 'zh-TW', '新產品'],
  ['Norway', 'en', 'something new'],
])('a buyer in %s is offered reasons in %s', async (country, language, words) => {
  const { addOn, customerId } = await started('en', country);
  const { reasons } = await addOn.ask.advice({ customerId });
  expect(reasons).toHaveLength(3);
  expect(reasons.map((reason) => reason.language)).toEqual([language, language, language]);
  const news = reasons.find(({ topic }) => topic === 'productNews');
  expect(news?.text).toContain(words);
  expect([news?.text, news?.meaning, news?.chinese].join()).toMatch(/新产品|新產品/);
});

test('the person reads it in Chinese beside it', async () => {
  const { addOn, customerId, items } = await started('zh_CN', 'Chile');
  const { reasons } = await addOn.ask.advice({ customerId });
  expect(reasons.find(({ topic }) => topic === 'productNews')).toMatchObject({
    language: 'es',
    meaning: '我们有一款适合您的新产品，需要寄样品给您看看吗？',
    chinese: '',
  });
  expect(items[0]?.excuse).toMatchObject({ language: 'es' });
});

test('a buyer who asked in another language than that of his country is answered in it', async () => {
  const { addOn } = await started('en', 'Norway');
  const { customerId } = await addOn.ask.acceptInquiry({
    operationId: 'accept-german',
    text: 'Guten Tag, wir sind ein Händler in Oslo und bitten um Ihren Preis für die Lampen und die Lieferzeit.',
    channel: 'mail',
    kind: 'broad',
    fields: { email: 'casa@casaverde.example.com' },
  });
  const { reasons } = await addOn.ask.advice({ customerId });
  expect(reasons[0]?.language).toBe('de');
});

test('a text that people have written themselves stays as it stands on the Topics tab', async () => {
  const { addOn, customerId } = await started('en', 'Chile');
  await addOn.ask.openTopics({});
  await addOn.type('topics', 2, 'Text to the buyer', 'El cobre bajó un 4 %.');
  const { reasons } = await addOn.ask.advice({ customerId });
  expect(reasons.find(({ topic }) => topic === 'priceMove')).toMatchObject({
    text: 'El cobre bajó un 4 %.',
    language: null,
    chinese: '',
  });
});

test('an inquiry that waits for its answer is the reason, and no other is looked for', async () => {
  const { addOn } = await started('en', 'Norway');
  await addOn.ask.acceptInquiry({
    operationId: 'accept-waiting',
    text: 'Please quote 500 pcs of vacuum flask VF-500 CIF Oslo.',
    channel: 'mail',
    kind: 'precise',
    fields: { email: 'casa@casaverde.example.com' },
  });
  const later = new AddOn({ workbook: addOn.workbook, now: '2026-03-20T08:00:00Z' });
  const [line] = (await later.ask.agenda({})).items;
  expect(line?.matters[0]).toMatchObject({ kind: 'inquiry', of: 'precise' });
  expect(line?.excuse).toBeNull();
});
