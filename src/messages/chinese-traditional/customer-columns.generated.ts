// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { ColumnHeaders } from '../shape/columns';

/** Apart from the other tabs' headers, since the page shows these alone. */
export const customerColumns: ColumnHeaders['customers'] = {
  country: '國家',
  contact: '聯絡人',
  product: '產品',
  company: '公司名',
  email: '郵件',
  phone: '電話',
  site: '網址',
  source: '來源',
  lastContact: '最近聯絡日期',
  class: '等級',
  nextFollowUp: '下次跟進',
  due: '應跟進日',
  owner: '負責人',
  notes: '備註',
  level: '資訊等級',
  keyAccount: '重點客戶',
  id: '編號',
};
