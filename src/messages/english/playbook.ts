import type { PlaybookWords } from '../shape/playbook';
import { steps } from './triage-steps';

export const playbook: PlaybookWords = {
  steps,
  stepTicked: (step) => `Done: ${step}`,
  stepUnticked: (step) => `Not done after all: ${step}`,
  checklist: [
    { key: 'trade', question: 'Is the sender in this trade?' },
    { key: 'real', question: 'Is the inquiry real?' },
    { key: 'history', question: 'What has he bought before, and this product?' },
    { key: 'platforms', question: 'Did he post it on B2B platforms?' },
    { key: 'quantity', question: 'Is the quantity inflated?' },
    { key: 'order', question: 'Is there an order, or does he compare prices?' },
    { key: 'size', question: 'His size and purchasing power?' },
    { key: 'product', question: 'His main products and customers?' },
    { key: 'season', question: 'His buying and selling season: now or later?' },
    { key: 'suppliers', question: 'His present suppliers?' },
    { key: 'shipment', question: 'His shipment plan?' },
    { key: 'market', question: 'Is this product usual in his market?' },
    { key: 'retailPrice', question: 'What is the retail price there?' },
    { key: 'othersPay', question: 'What do others pay us?' },
    { key: 'competitors', question: 'What will our competitors quote?' },
    {
      key: 'certificates',
      question: 'Which details move the price (packing, accessories, MOQ, certificates)?',
    },
    { key: 'edge', question: 'What is our edge?' },
  ],
};
