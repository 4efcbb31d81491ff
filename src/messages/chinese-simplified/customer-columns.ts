import type { ColumnHeaders } from '../shape/columns';

/** Apart from the other tabs' headers, since the page shows these alone. */
export const customerColumns: ColumnHeaders['customers'] = {
  country: '国家',
  contact: '联系人',
  product: '产品',
  company: '公司名',
  email: '邮件',
  phone: '电话',
  site: '网址',
  source: '来源',
  lastContact: '最近联系日期',
  class: '等级',
  nextFollowUp: '下次跟进',
  due: '应跟进日',
  owner: '负责人',
  notes: '备注',
  level: '信息等级',
  keyAccount: '重点客户',
  id: '编号',
};
