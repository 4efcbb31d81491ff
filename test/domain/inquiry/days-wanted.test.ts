import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';

/** A Monday. */
const received = '2026-08-03';
const fieldsOf = (text: string) => triage(text, { ownDomains: [], received }).fields;

test.each([
  [
    'Our works are closed from 10 to 21 August; please let me have your price by 28 August.',
    '2026-08-28',
  ],
  ['We met at the fair on 17 April. The tiles must be in Mombasa by 30 October.', '2026-10-30'],
  ['Order 4711 of 12 May was fine. Please ship the next lot before 1 October.', '2026-10-01'],
  ['Abholbereit spätestens Freitag KW 36, bitte.', '2026-09-04'],
  ['Prazo para envio da proposta: 05/09/2026.', '2026-09-05'],
  ['Puestas en Jaén el 2 de octubre como muy tarde.', '2026-10-02'],
  ['最晚 9 月 15 日到台中港，請報價。', '2026-09-15'],
  ['我们8月10号放假，请在五月31日以后别发，八月二十日之前报价。', '2026-08-20'],
  ['بضاعتكم يجب أن تصل قبل نهاية سبتمبر', '2026-09-30'],
  ['8月末までに見積をお願いします。', '2026-08-31'],
  ['다음 주 금요일까지 견적 부탁드립니다.', '2026-08-14'],
  ['Vui lòng báo giá trước ngày 20/8.', '2026-08-20'],
  ['We need everything on site by the tenth of September.', '2026-09-10'],
  ['Offers to reach us within fifteen (15) days.', '2026-08-18'],
  ['Please quote within 10 working days.', '2026-08-17'],
  ['请于五个工作日内报价', '2026-08-10'],
  ['十五天内报价，谢谢', '2026-08-18'],
  ["Besoin de la marchandise d'ici trois mois.", '2026-11-03'],
  ['Entrega en la primera quincena de septiembre, por favor.', '2026-09-15'],
  ['Goods in our warehouse not later than the last day of November.', '2026-11-30'],
  ['В середине октября товар должен быть у нас на складе.', '2026-10-15'],
])('of the days in "%s" takes the one by which something is wanted', (text, day) => {
  expect(fieldsOf(text).deadline).toBe(day);
});

test.each([
  [
    'I see my customer on Monday 17 August, so I need your price by the Friday before.',
    '2026-08-14',
  ],
  ['Mon associé part le 25 août, le devis doit être chez moi la veille.', '2026-08-24'],
  ['We need the goods two days before 20 September.', '2026-09-18'],
])('counts back from the day that "%s" names', (text, day) => {
  expect(fieldsOf(text).deadline).toBe(day);
});

test.each([
  'We visited your stand in Canton on 17 October and liked the lamps.',
  'Wir haben Betriebsferien vom 3. bis 21. August.',
  'Оплата в течение 30 дней, работаем с мая 2015 года.',
  '去年9月20日的订单质量很好，想看看新产品。',
  'We make lamps and ship within 15 days, payment 30 days net.',
])('takes no day wanted out of "%s"', (text) => {
  expect(fieldsOf(text).deadline).toBeUndefined();
});

test.each([
  ['Bonjour, prix de 200 chaises svp.\nMme Odile Vasseur\nLyon', undefined],
  ['Quote 300 hinges please.\nDr. Ines Berg\nBerg Labortechnik GmbH', 'Berg Labortechnik GmbH'],
  ['304不锈钢管 38*1.2*6000 抛光，5吨，FOB宁波什么价？', undefined],
  [
    '敝公司亞諾國際股份有限公司位於台北，近期規劃引進健身器材，請提供目錄。',
    '亞諾國際股份有限公司',
  ],
  [
    'Продаём двери в Гомеле, фирма семейная, «Кротов и сыновья». Пришлите прайс. Вадим Кротов',
    'Кротов и сыновья',
  ],
])('reads the firm of "%s"', (text, firm) => {
  expect(fieldsOf(text).company).toBe(firm);
});
