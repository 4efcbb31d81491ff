import type { ScriptHost } from '../../src/host/runtime/host';
import type { Task } from './measure';
import { asked } from './register-of-size';

const idOf = (index: number): string => `c-bench${String(index).padStart(6, '0')}`;

const order = {
  date: '2026-11-02',
  number: 'PO-1007',
  amount: 12_400,
  currency: 'USD',
  product: 'vacuum flasks',
  deposit: '2026-11-05',
};

const cards = Array.from({ length: 20 }, (_, index) => ({
  operationId: asked(`fair-card-${index}`),
  company: `Stand ${index} AB`,
  contact: `Visitor ${index}`,
  reach: `visitor@stand${index}.example.com`,
  class: 'C',
}));

const facts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    item: 'position',
    person: `Contact ${index}`,
    value: 'head of purchasing',
    source: 'said so at the fair',
  }));

/** What is known of customers, what they order, the papers they get, and the cards of a fair. */
export const dealingOperations = (host: ScriptHost): Task[] => {
  const rpc = (operation: string, endpoint: string, input: object): Task => ({
    operation,
    sent: JSON.stringify(input).length,
    run: () => host.run('rpc', [endpoint, input], 'sidebar'),
  });
  const of = (index: number, operationId: string) => ({ operationId, customerId: idOf(index) });
  const paper = { kind: 'quotation', date: '2026-11-18', name: 'Offer 12', link: '', order: '' };
  const saveOrder = (operationId: string) => ({ ...of(2, operationId), orderId: null, set: order });
  return [
    rpc('first fact', 'recordFacts', { ...of(1, asked('first-fact')), facts: facts(1) }),
    rpc('40 facts', 'recordFacts', { ...of(1, asked('forty-facts')), facts: facts(40) }),
    rpc('take facts back', 'takeBackFacts', { operationId: asked('forty-facts') }),
    rpc('dossier', 'dossier', { customerId: idOf(1) }),
    rpc('first order', 'saveOrder', saveOrder(asked('first-order'))),
    rpc('another order', 'saveOrder', saveOrder(asked('another-order'))),
    rpc('take an order back', 'undoOperation', { operationId: asked('another-order') }),
    rpc('dealings', 'dealings', { customerId: idOf(2) }),
    rpc('running orders', 'orders', {}),
    rpc('old customers', 'oldCustomers', {}),
    rpc('customers by orders', 'orderValues', {}),
    rpc('first document', 'saveDocument', { ...of(2, asked('first-paper')), ...paper }),
    rpc('another document', 'saveDocument', { ...of(2, asked('another-paper')), ...paper }),
    rpc('20 cards of a fair', 'addFairCards', { fair: 'Canton Fair', cards }),
    rpc('thanks after a fair', 'fairThanks', {}),
    rpc('put a customer off', 'putOffFollowUp', { ...of(3, asked('put-off')), date: '2026-12-20' }),
    rpc('erase a contact', 'eraseContact', { ...of(1, asked('erase-him')), person: 'Contact 0' }),
  ];
};
