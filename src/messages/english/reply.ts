import type { ReplyWords } from '../shape/reply';

export const reply: ReplyWords = {
  subject: (product) => `Re: your inquiry${product && ` about ${product}`}`,
  greeting: (name) => (name ? `Dear ${name},` : 'Dear Sir or Madam,'),
  thanks: (product) =>
    product ? `Thank you for your inquiry about ${product}.` : 'Thank you for your inquiry.',
  answers: 'To your questions:',
  blank: '[your answer]',
  offer: ({ quantity, term, payment }) =>
    `Our price${quantity && ` for ${quantity}`}: [price] ${term || '[trade term]'}, delivery [days] after deposit, payment ${payment || '[terms]'}.`,
  price: '[price]',
  offers: (lines, payment) =>
    `Our prices:\n${lines}\nDelivery [days] after deposit, payment ${payment || '[terms]'}.`,
  asks: 'To quote exactly, may we ask:',
  questions: {
    product: 'Which product and model do you need?',
    specification: 'Which specification do you need (size, material, finish)?',
    quantity: 'What quantity do you need for the first order?',
    incoterm: 'Shall we quote FOB, CIF or another trade term?',
    port: 'Which port of destination shall we quote to?',
    deadline: 'By when do you need the goods?',
    company: 'Which company are you buying for?',
    use: 'What will the product be used for?',
    verify: 'Could you write to us from your company mailbox, with your company address?',
    targetPrice: 'Do you have a target price?',
    certificates: 'Which certificates does your market ask for?',
  },
  closing: (name) => `We look forward to your answer.\n\nBest regards\n${name || '[your name]'}`,
};
