import type { ColumnHeaders } from '../shape/columns';

export const orderColumns: ColumnHeaders['orders'] = {
  date: '下单日期',
  customer: '客户',
  number: '订单号',
  amount: '金额',
  currency: '币种',
  product: '产品',
  quoted: '已报价',
  negotiating: '谈判中',
  signals: '成交信号',
  contract: '合同要素',
  deposit: '已收定金',
  shipped: '已发货',
  payBy: '付款期限',
  paid: '已付清',
  customerId: '客户编号',
  id: '编号',
  operationId: '操作编号',
};

export const documentColumns: ColumnHeaders['documents'] = {
  date: '日期',
  customer: '客户',
  kind: '类型',
  name: '文件名',
  link: '链接',
  order: '订单号',
  customerId: '客户编号',
  id: '编号',
  operationId: '操作编号',
};
