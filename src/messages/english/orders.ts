import type { KeyAccountDoubt, KeyAccountReason } from '../../domain/order/key-account';
import { moneyText, percentText } from '../money-text';
import type { OrderWords } from '../shape/orders';
import { plural } from './plural';

const loyalty = { loyal: 'loyal', wind: 'follows the wind', none: 'not loyal' } as const;

const keyAccountReason = (reason: KeyAccountReason): string => {
  switch (reason.kind) {
    case 'large':
      return `${percentText(reason.share)} of the value, number ${reason.rank} of ${reason.of}; ${loyalty[reason.loyalty]}`;
    case 'small':
      return `only ${percentText(reason.share)} of the value of last year and this (group ${reason.group})`;
    case 'noOrders':
      return 'no order last year or this: size alone makes no key account';
  }
};

const keyAccountDoubt = (doubt: KeyAccountDoubt): string => {
  switch (doubt.kind) {
    case 'oneBigOrder':
      return `One big order: it makes ${percentText(doubt.share)} of what this customer bought.`;
    case 'paysLate':
      return `Pays late: ${doubt.late} of ${plural(doubt.due, 'order')}.`;
    case 'notLoyal':
      return 'Fewer than two purchases, or none for a year.';
  }
};

const of = (number: string): string => (number ? ` (${number})` : '');

export const orders: OrderWords = {
  money: moneyText,
  marks: {
    quoted: 'Quotation sent',
    negotiating: 'Negotiating',
    signals: 'Buying signal seen',
    deposit: 'Deposit received',
    shipped: 'Shipped',
    paid: 'Paid',
  },
  loyalty,
  elements: {
    title: 'Title of the contract',
    parties: 'Parties, addresses, legal representatives',
    basis: 'Basis and purpose',
    content: 'Content: goods, price, delivery, payment',
    duties: 'Rights and duties',
    liability: 'Liability for breach',
    disputes: 'Settling of disputes',
    term: 'Term of validity',
    copies: 'Copies and their custody',
    openPoints: 'Open points',
    signatures: 'Signatures, seals and date',
  },
  signals: {
    asksPrice: 'asks about the price in detail',
    asksDiscount: 'asks for a discount',
    asksDelivery: 'asks when it can be delivered',
  },
  moments: {
    objectionRemoved: 'a major objection has been removed',
    benefitAgreed: 'a major benefit has been agreed to',
    signalGiven: 'a buying signal has been given',
  },
  methods: [
    'Ask for the order, plainly.',
    'Offer two choices: 1 × 20 ft now, or 1 × 40 ft next month?',
    'Sum up what is agreed, then name the next step.',
    'Say until when the quotation holds, and why.',
  ],
  afterSigning: {
    congratulate: (number) => `Congratulate on the contract${of(number)}`,
    papers: (number) => `Deliver the signed papers${of(number)}`,
    lookAhead: (number) => `Look ahead: production, shipment, next season${of(number)}`,
    askMore: (number) => `Ask for further needs${of(number)}`,
  },
  care: {
    documentsFirst: 'Documents first: make out the papers of the running order before all others',
    dossier: 'Complete the dossier, all three levels',
    firstVisit: 'Visit the key account',
    secondVisit: 'Visit the key account again',
  },
  keyAccountReason,
  keyAccountDoubt,
  criteria: {
    largeVolume: 'Large volume',
    concentrated: 'Purchasing is concentrated',
    priceCalm: 'Little sensitive to price',
    goodEndCustomers: 'Has good end customers',
    partnership: 'Wants a long partnership',
  },
  answers: { yes: 'yes', no: 'no', unknown: 'not known' },
  answerFrom: { orders: 'by the orders', dossier: 'noted' },
  unvalued: {
    noAmount: 'no amount',
    noCurrency: 'currency not known',
    noRate: 'no rate',
  },
};
