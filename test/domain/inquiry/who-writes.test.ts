import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';

const fieldsOf = (text: string) =>
  triage(text, { ownDomains: ['ourcompany.example'], received: '2026-03-02' }).fields;

test.each([
  [
    'Dear Ms. Chen,\nplease quote 300 oak stools.\n\nBest regards\nMarlene Voss\nHead of Purchasing\nVoss Objekt GmbH',
    'Marlene Voss',
  ],
  ['good morning i am bekele from adama. need tyres for truck, price please', 'Bekele'],
  ['hola, quiero poner una tienda de zapatos, mandan catalogo? saludos tomás', 'Tomás'],
  ['Bonjour, c’est Fatou Diallo de Thiès, je cherche des seaux en plastique.', 'Fatou Diallo'],
  [
    'Guten Tag,\nwir suchen Holzkisten.\n\nViele Grüße aus Ulm\nFriedrich Asam\nasam@kistenasam.example',
    'Friedrich Asam',
  ],
  [
    'Здравствуйте, нужен прайс на кресла.\n\nС уважением,\nОльга Минаева\nООО «Мебель-Дом»',
    'Ольга Минаева',
  ],
  ['您好,我是温州宏达五金的小周,想要不锈钢合页的报价,手机同微信。小周', '小周'],
  ['请报遮光窗帘布3000米,发样布。——杭州木棉家居 Grace 徐', 'Grace 徐'],
  ['السلام عليكم، نحتاج مضخات مياه عدد 20.\nمع التحية\nخالد المنصوري', 'خالد المنصوري'],
])('finds the one who writes in "%s"', (text, name) => {
  expect(fieldsOf(text).contact).toBe(name);
});

test('the one addressed is not the one who writes', () => {
  const { contact } = fieldsOf(
    'Dear Jenny,\nthank you for the samples.\n\nRegards\nPeter Lund\nLund Cykler ApS',
  );
  expect(contact).toBe('Peter Lund');
});

test('a firm that signs first is not taken for a person', () => {
  const { contact, company } = fieldsOf(
    'Please quote 40 pallets of roof tiles.\n\nBest regards\nKaroo Roofing Supplies\nPieter Nel\npieter@karooroofing.example',
  );
  expect([contact, company]).toEqual(['Pieter Nel', 'Karoo Roofing Supplies']);
});

test.each([
  [
    'Looking for pump spares. Joost van Leer, Van Leer Kassenbouw BV, Naaldwijk',
    'Van Leer Kassenbouw BV',
  ],
  ['Need 600 kg sock yarn.\n\nIda Holm\nHolm Garn\nida@holmgarn.example', 'Holm Garn'],
  ['您好,请报塑料托盘价格。\n柳州香源食品 覃芳 13977000112', '柳州香源食品'],
  ['نحن شركة الواحة للري بالرياض، نحتاج خراطيم', 'شركة الواحة للري'],
  ['ООО «СеверТрейд» ищет поставщика кабеля. Анна', 'ООО «СеверТрейд»'],
  [
    'Buenas, necesito sillas.\nLucía Paz\nImportadora Paz e Hijos S.A. de C.V.',
    'Importadora Paz e Hijos S.A. de C.V',
  ],
])('finds the firm in "%s"', (text, firm) => {
  expect(fieldsOf(text).company).toContain(firm);
});

test.each([
  'Saludos, Jorge Quispe, WhatsApp +51 987 654 321',
  'Dear Export Team, please send your catalogue of towels. Catherine',
])('takes no means of reach and no greeting for a firm: %s', (text) => {
  expect(fieldsOf(text).company).toBeUndefined();
});

test('goods with a capital are no person', () => {
  const { contact, product } = fieldsOf('Haben Sie Schuhe? Bitte Preisliste.');
  expect([contact, product]).toEqual([undefined, 'Schuhe']);
});

test.each([
  ['Do you do garden tools? We are a garden centre in Shrewsbury.', 'garden tools'],
  ['Hallo, macht ihr auch Kerzen? Hab einen kleinen Onlineshop.', 'Kerzen'],
  ['Bonjour, pouvez-vous m’envoyer votre documentation sur les luminaires ?', 'luminaires'],
  ['你好,你们家遮光窗帘有目录和价格表吗?发一份看看', '遮光窗帘'],
  ['Здравствуйте, интересуют офисные кресла, пришлите прайс', 'офисные кресла'],
  ['RFQ:\n1. gate valves DN100, 60 pcs\n2. check valves DN100, 20 pcs', 'gate valves'],
])('finds the goods in "%s"', (text, goods) => {
  expect(fieldsOf(text).product).toContain(goods);
});

test.each([
  'Hello, I am interested in your products, please send the catalogue. Ahmed',
  'Good day, please send your price list and terms of payment.',
])('names no goods where none are named: %s', (text) => {
  expect(fieldsOf(text).product).toBeUndefined();
});

test.each([
  ['请报不锈钢合页5000个的价格。\n联系人：李强 手机：13800138000', '李强'],
  ['请报塑料桶2000个的价格。\n联系人：陈志明  电话/WhatsApp：+60 12-345 6789', '陈志明'],
  ['Please quote 500 oak stools.\nContact: Marlene Voss Email: voss@example.com', 'Marlene Voss'],
  ['From: "Smith" <smith@example.com>\nSubject: Stools\n\nPlease quote 500 oak stools.', 'Smith'],
])('ends a name where the next label of its line begins: %s', (text, name) => {
  expect(fieldsOf(text).contact).toBe(name);
});
