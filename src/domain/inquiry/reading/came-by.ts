import type { Channel } from '../../follow-up/follow-up';
import { type FormLine, type Letter, readLetter } from './letter';

const platform =
  /alibaba|made-in-china|global ?sources|indiamart|tradekey|tradeindia|dhgate|ec21|ecplaza|1688\.com|阿里巴巴|国际站|中国制造网|环球资源|敦煌网/i;
/** Labels that a signature has as well do not make a form. */
const asked = new Set<FormLine['label']>([
  'contact',
  'company',
  'email',
  'phone',
  'country',
  'product',
  'quantity',
  'deadline',
  'port',
  'message',
  'price',
  'city',
]);
const startsWithin = 90;
const fewest = 3;

/** Whether the text is filled-in fields, and not a letter with a signature. */
const isForm = ({ form, body }: Letter): boolean => {
  const labels = new Set(form.map(({ label }) => label).filter((label) => asked.has(label)));
  const starts = (form[0]?.at ?? body.length) < startsWithin;
  return labels.size >= fewest && (starts || labels.has('message'));
};

/** Boards and platforms keep the address of the buyer to themselves. */
const isOfBoard = ({ form }: Letter): boolean => {
  const labels = new Set(form.map(({ label }) => label));
  const wants = labels.has('product') || labels.has('quantity') || labels.has('deadline');
  return wants && !labels.has('email') && !labels.has('phone');
};

/** How a letter came, by its form. */
export const channelOf = (letter: Letter): Channel | '' => {
  const { carriedBy, from, subject, body } = letter;
  if (carriedBy && carriedBy !== 'mail') return carriedBy;
  const isFromPlatform = platform.test(from?.email ?? '');
  if (isFromPlatform) return 'platform';
  if (isForm(letter)) {
    const isPlatform = platform.test(`${subject}\n${body}`) || isOfBoard(letter);
    return isPlatform ? 'platform' : 'form';
  }
  return carriedBy;
};

/** How a pasted text came, as far as it shows; empty where it does not. */
export const cameBy = (pasted: string): Channel | '' => channelOf(readLetter(pasted));
