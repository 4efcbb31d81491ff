import type { ItemKey } from '../../src/domain/dossier/item';
import type { Language } from '../../src/domain/settings';
import { AddOn } from '../support/add-on';
import type { Script } from './sidebar-page';

const fact = (item: ItemKey, value: string, source = '', person = '', seenOn = '2026-03-10') => ({
  item,
  person,
  value,
  source,
  seenOn,
});

const english = [
  fact('address', 'Storgata 4, 0155 Oslo', 'https://virksomhet.brreg.no/nb/oppslag/enheter/1'),
  fact('companyType', 'importer', 'their web site'),
  fact('strength', '12 outdoor shops, own warehouse, 80 people', 'visit at the fair'),
  fact('projectStatus', 'choosing flasks for the spring range', 'mail of Ingrid', '', '2025-10-02'),
  fact('budget', 'NOK 900,000 for the range', 'phone call'),
  fact('schedule', 'decision in May, delivery in September', 'phone call'),
  fact('decisionProcess', 'range meeting of four people', 'Ingrid'),
  fact('otherSuppliers', 'Nordisk Stål, a maker in Yongkang', 'ImportYeti'),
  fact('competitors', 'two makers from Hangzhou', 'fair'),
  fact('money', 'proven', 'paid the samples and by L/C before'),
  fact('need', 'weak', 'asks for samples'),
  fact('needLevel', 'middle', 'my judgement'),
  fact('intent', 'direct', 'my judgement'),
  fact('marketPosition', 'strong', 'trade paper'),
  fact('finances', 'strong', 'accounts 2024'),
  fact('goodMargin', 'no', 'Ingrid'),
  fact('role', 'purchaser', 'her card', 'Ingrid Solbakken'),
  fact('position', 'Category manager', 'LinkedIn', 'Ingrid Solbakken'),
  fact('character', 'analytical', 'three calls', 'Ingrid Solbakken'),
  fact('role', 'decider', 'Ingrid', 'Olav Nygård'),
  fact('email', 'olav@fjellheim.example', 'her mail', 'Olav Nygård'),
  fact('interests', 'cross-country skiing', 'Instagram', 'Olav Nygård'),
];

const chinese = [
  fact('address', '奥斯陆 Storgata 4 号', '工商登记'),
  fact('companyType', 'importer', '对方网站'),
  fact('strength', '12 家户外用品店，自有仓库，80 人', '展会拜访'),
  fact('projectStatus', '正在为春季选保温杯', 'Ingrid 的邮件', '', '2025-10-02'),
  fact('budget', '90 万克朗', '电话'),
  fact('decisionProcess', '四人选品会', 'Ingrid'),
  fact('money', 'proven', '样品已付款，此前用过信用证'),
  fact('need', 'weak', '索要样品'),
  fact('needLevel', 'middle', '自己判断'),
  fact('role', 'purchaser', '名片', 'Ingrid Solbakken'),
  fact('character', 'analytical', '三次通话', 'Ingrid Solbakken'),
  fact('role', 'decider', 'Ingrid', 'Olav Nygård'),
  fact('interests', '越野滑雪', 'Instagram', 'Olav Nygård'),
];

export const rich = 'Fjellheim Sport AS';
export const empty = 'Kiosk 7';

/** A workbook with a customer of whom much is known, and one who is only a name. */
export const dossierWorkbook = async (language: Language = 'en'): Promise<AddOn> => {
  const addOn = new AddOn({ userLocale: language });
  await addOn.ask.setUp({});
  await addOn.ask.commitImport({
    operationId: 'dossier-list',
    name: 'list.csv',
    columns: [
      'company',
      'contact',
      'email',
      'phone',
      'site',
      'country',
      'class',
      'owner',
      'product',
    ],
    rows: [
      [
        rich,
        'Ingrid Solbakken',
        'ingrid@fjellheim.example',
        '+47 22 00 01 23',
        'fjelheim.example',
        'Norway',
        'C',
        'Mei',
        'Vacuum flasks',
      ],
      [empty, '', '', '', '', '', '', '', ''],
    ],
  });
  const customerId = await customerOf(addOn, rich);
  const facts = language === 'en' ? english : chinese;
  await addOn.ask.recordFacts({ operationId: 'rich-facts', customerId, facts });
  for (const [at, text] of [
    'Quoted 3,000 flasks',
    'Asks for a matt finish',
    'Sent two samples',
  ].entries()) {
    await addOn.ask.logFollowUp({
      operationId: `contact-${at}-of-rich`,
      customerId,
      direction: at === 1 ? 'in' : 'out',
      channel: at === 2 ? 'sample' : 'mail',
      topic: 'quotation',
      text,
      nextDate: '2026-03-27',
    });
  }
  await addOn.ask.addPlan({
    operationId: 'promise-of-rich',
    customerId,
    kind: 'promise',
    date: '2026-03-20',
    text: language === 'en' ? 'Send the matt sample' : '寄磨砂样品',
    place: '',
  });
  return addOn;
};

export const customerOf = async (addOn: AddOn, company: string): Promise<string> => {
  const { rows } = await addOn.ask.rows({ tab: 'customers' });
  return String(rows.find((row) => row.company === company)?.id);
};

/** The add-on behind the page, standing on the row of a customer. */
export const behind =
  (addOn: AddOn, company = rich): Script =>
  async (name, input, version) => {
    if (name === 'activeCustomer') {
      const { card } = await addOn.ask.customer({ customerId: await customerOf(addOn, company) });
      return { answer: { ok: true, value: { card, row: card.row } } };
    }
    try {
      return { answer: await addOn.rpc(name, input, version) };
    } catch (error) {
      return { error: String(error) };
    }
  };
