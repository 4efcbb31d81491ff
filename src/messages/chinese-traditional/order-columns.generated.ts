// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { ColumnHeaders } from '../shape/columns';

export const orderColumns: ColumnHeaders['orders'] = {
  date: '下單日期',
  customer: '客戶',
  number: '訂單號',
  amount: '金額',
  currency: '幣種',
  product: '產品',
  quoted: '已報價',
  negotiating: '談判中',
  signals: '成交訊號',
  contract: '合同要素',
  deposit: '已收定金',
  shipped: '已發貨',
  payBy: '付款期限',
  paid: '已付清',
  customerId: '客戶編號',
  id: '編號',
  operationId: '操作編號',
};

export const documentColumns: ColumnHeaders['documents'] = {
  date: '日期',
  customer: '客戶',
  kind: '型別',
  name: '檔名',
  link: '連結',
  order: '訂單號',
  customerId: '客戶編號',
  id: '編號',
  operationId: '操作編號',
};
