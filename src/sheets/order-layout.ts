import { system, type TabLayout, yours } from './column-layout';

/** One row per order or deal; a day stands under each mark that has been reached. */
export const orders: TabLayout<'orders'> = {
  width: 140,
  isMarked: true,
  columns: {
    date: yours('date'),
    customer: yours('text', { width: 190 }),
    number: yours('text'),
    amount: yours('amount'),
    currency: yours('text'),
    product: yours('text'),
    quoted: yours('date'),
    negotiating: yours('date'),
    signals: yours('date'),
    contract: yours('text'),
    deposit: yours('date'),
    shipped: yours('date'),
    payBy: yours('date'),
    paid: yours('date'),
    customerId: system('text', { isHidden: true }),
    id: system('text', { isHidden: true }),
    operationId: system('text', { isHidden: true }),
  },
};

/** Papers and pictures by name and link; the files themselves lie wherever the person keeps them. */
export const documents: TabLayout<'documents'> = {
  width: 140,
  isMarked: true,
  columns: {
    date: yours('date'),
    customer: yours('text', { width: 190 }),
    kind: yours('documentKind', { choice: { of: 'documentKind', others: 'refused' } }),
    name: yours('text', { width: 300 }),
    link: yours('text', { width: 300 }),
    order: yours('text'),
    customerId: system('text', { isHidden: true }),
    id: system('text', { isHidden: true }),
    operationId: system('text', { isHidden: true }),
  },
};
