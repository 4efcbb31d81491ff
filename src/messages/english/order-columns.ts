import type { ColumnHeaders } from '../shape/columns';

export const orderColumns: ColumnHeaders['orders'] = {
  date: 'Ordered on',
  customer: 'Customer',
  number: 'Number',
  amount: 'Amount',
  currency: 'Currency',
  product: 'Product',
  quoted: 'Quotation sent',
  negotiating: 'Negotiating',
  signals: 'Buying signal',
  contract: 'Contract checklist',
  deposit: 'Deposit',
  shipped: 'Shipped',
  payBy: 'Pay by',
  paid: 'Paid',
  customerId: 'Customer ID',
  id: 'ID',
  operationId: 'Operation ID',
};

export const documentColumns: ColumnHeaders['documents'] = {
  date: 'Date',
  customer: 'Customer',
  kind: 'Kind',
  name: 'Name',
  link: 'Link',
  order: 'Order',
  customerId: 'Customer ID',
  id: 'ID',
  operationId: 'Operation ID',
};
