import { expect, test } from '@jest/globals';
import { buyerLanguage } from '../../src/domain/inquiry/buyer-language';
import type { InquiryKind } from '../../src/domain/inquiry/inquiry';
import { defaultSettings, type Language } from '../../src/domain/settings';
import { acceptInquiry } from '../../src/workflows/accept-inquiry';
import { draftReply } from '../../src/workflows/draft-reply';
import { memoryBook, memoryPorts } from '../support/memory-ports';

const draftOf = (
  text: string,
  kind: InquiryKind = 'precise',
  language: Language = 'en',
  more = {},
) => {
  const ports = { ...memoryPorts(memoryBook()), language: () => language, ...more };
  const request = { operationId: 'accept-0001', text, channel: 'mail', kind, fields: {} } as const;
  return draftReply(ports, acceptInquiry(ports, request));
};

test.each([
  ['en', 'Hello, please quote 500 lamps for our shop. What is your MOQ?'],
  ['en', 'From: "Holm" <x@holm-tools.example.com>\nHello, 500 pcs hammer FOB Ningbo. Tel: 5550100'],
  ['es', 'Hola, necesitamos 500 lámparas para nuestra tienda. ¿Cuál es el precio por unidad?'],
  ['pt', 'Olá, precisamos de 500 lâmpadas para a nossa loja. Qual é o seu preço?'],
  ['fr', 'Bonjour, nous avons besoin de 500 lampes pour notre magasin. Quel est votre prix ?'],
  ['de', 'Guten Tag, wir brauchen 500 Lampen für unser Geschäft. Was ist Ihr Preis?'],
  ['ru', 'Здравствуйте, нам нужно 500 ламп. Сколько стоит?'],
  ['ar', 'مرحبا، نحتاج 500 مصباح. كم السعر؟'],
  ['zh-CN', '您好，我们需要500个灯，请报价。最小起订量是多少？'],
  ['zh-TW', '您好，我們需要500個燈，請報價。最小訂購量是多少？'],
])('answers in the language of the buyer: %s', (language, text) => {
  expect(buyerLanguage(text)).toBe(language);
  expect(draftOf(text).language).toBe(language);
});

test('answers every question, with a blank to fill in for each, and Chinese beside it', () => {
  const text =
    'Dear Sir, please quote 500 pcs LED lamps 50 W. What is your MOQ? How long is the delivery?';
  const { body, meaning, subject } = draftOf(text, 'precise', 'zh-CN');
  expect(body.match(/\[your answer\]/g)).toHaveLength(2);
  expect(body).toContain('What is your MOQ?');
  expect(body).toContain('[price]');
  expect(subject).toMatch(/^Re: your inquiry/);
  expect(meaning).toContain('对您的问题答复如下');
  expect(draftOf(text).meaning).toBe('');
});

test('what the buyer has named is not asked again, and stands in the offer', () => {
  const text = `Please quote 2,000 pcs hammers 500 g, FOB Ningbo, delivery before may, payment 30% T/T deposit.
Our own label on the handle. Packing 12 per carton. Can you send samples?`;
  const { body, checklist } = draftOf(text);
  expect(body).toContain('[price] FOB Ningbo');
  expect(body).toContain('payment 30% T/T deposit.');
  for (const open of ['[trade term]', '[terms]', 'By when', 'FOB, CIF', 'Which port'])
    expect(body).not.toContain(open);
  const wishes = ['Our own label on the handle', 'Packing 12 per carton', 'Can you send samples?'];
  for (const wish of wishes) expect(body.split(`- ${wish}`)).toHaveLength(2);
  const shipment = checklist.find(({ question }) => /shipment plan/.test(question))?.known;
  expect(shipment).toBe('FOB, Ningbo, 2026-04-30');
});

test('the name of the settings stands under the letter, and no tool is asked for its power', () => {
  const text = 'Please quote kitchen scissors DIN, 500 pcs.';
  const named = { settings: () => ({ ...defaultSettings, owner: 'Chen Yu' }) };
  const { body, subject } = draftOf(text, 'precise', 'en', named);
  expect(body).toMatch(/Best regards\nChen Yu$/);
  expect(draftOf(text).body).toMatch(/\[your name\]$/);
  expect(`${body}${subject}`).not.toMatch(/power|DIN\b(?!,)/);
});

test('a broad buyer is asked what for, and not quoted blindly; of a doubtful one only proof', () => {
  const vague = 'Hello, I am interested in your products, please send the catalogue.';
  const broad = draftOf(vague, 'broad').body;
  expect(broad).toContain('What will the product be used for?');
  expect(broad).not.toContain('[price]');
  expect(draftOf(vague, 'scam').body).toMatch(/company mailbox/);
});

test('the checklist says what the inquiry tells already', () => {
  const { checklist } = draftOf('Please quote 500 pcs LED lamps, FOB Ningbo, before 1 May 2026.');
  expect(checklist.length).toBeGreaterThan(14);
  const known = (question: RegExp) => checklist.find((item) => question.test(item.question))?.known;
  expect(known(/shipment plan/)).toContain('FOB');
  expect(known(/quantity inflated/)).toContain('500');
  expect(known(/competitors/)).toBe('');
});

test('every item gets a price for every trade term asked for, and every matter an answer', () => {
  const { body } = draftOf(`Dear Sales, we need:
- 2-piece ball valve, DN50, PN40, 400 pcs
- Gate valve DN100 PN16, ductile iron, 120 pcs
Delivery CIF Bremerhaven. Please quote FOB Ningbo and CIF, with lead time and payment terms.`);
  expect(body).toContain(`Our prices:
- 400 pcs 2-piece ball valve DN50: [price] CIF Bremerhaven; [price] FOB Ningbo
- 120 pcs Gate valve DN100 PN16: [price] CIF Bremerhaven; [price] FOB Ningbo
Delivery [days] after deposit`);
  expect(body).toContain('with lead time and payment terms\n  [your answer]');
});
