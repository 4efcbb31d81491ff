import type { TriageWords } from '../shape/triage';
import { signals } from './triage-signals';

export const triage: TriageWords = {
  verdict: {
    scam: 'Most likely a scam',
    broad: 'A broad inquiry',
    precise: 'A precise inquiry',
  },
  advice: {
    scam: 'Do not quote, open nothing, send no bank data and no invitation letter.',
    broad: 'Research the sender, then ask about use and details. Do not quote blindly.',
    precise: 'Answer at once, every question, with an exact quotation.',
  },
  unsure: (verdict) => `Not sure. ${verdict}?`,
  score: (score) => `${score}/10`,
  readAs: (kind, score) => `You decided; the text was read as ${kind}, ${score}/10.`,
  signals,
  fields: {
    contact: 'Contact',
    company: 'Company',
    email: 'Email',
    phone: 'Phone',
    country: 'Country',
    site: 'Site',
    product: 'Product',
    quantity: 'Quantity',
    deadline: 'Deadline',
    incoterm: 'Trade term',
    port: 'Port',
    certificates: 'Certificates',
    payment: 'Payment',
    target_price: 'Target price',
    items: 'All things wanted',
    samples: 'Samples',
    reply_to: 'Reply-To',
    specification: 'Specification',
    use: 'Use',
    targetPrice: 'Target price',
    paymentTerms: 'Payment terms',
    packing: 'Packing',
  },
  whyChanged: [
    'I know the sender',
    'The text was read wrongly',
    'I checked the sender',
    'Another reason',
  ],
};
