import type { ClassReason } from '../../domain/follow-up/class-movement';
import type { Matter } from '../../domain/follow-up/today-list';
import type { PlanningWords } from '../shape/planning';
import { plural } from './plural';
import { words } from './words';

const plan = (matter: Matter & { kind: 'plan' }): string => {
  const name = words.planKinds[matter.of];
  const said = matter.text ? `${name} ${matter.date}: ${matter.text}` : `${name} ${matter.date}`;
  return matter.isBroken ? `Broken · ${said}` : said;
};

const matter = (one: Matter): string => {
  if (one.kind === 'plan') return plan(one);
  if (one.kind === 'holiday') return `Holiday ahead: ${one.name}, ${one.date}`;
  if (one.kind === 'payment') {
    return `Payment due ${one.date} has not come${one.number && ` · ${one.number}`}`;
  }
  if (one.kind === 'visitOwed') return 'Fewer than two visits in twelve months';
  const asked = `${words.kinds[one.of]} inquiry${one.undecided ? ' kept for later' : ''}`;
  if (one.putOffTo) return `${asked}: reply put off to ${one.putOffTo}`;
  return one.hours > 0
    ? `${asked} unanswered, ${plural(one.hours, 'hour')} past the target`
    : `${asked}: reply by ${one.by}`;
};

const classReason = (reason: ClassReason): string => {
  switch (reason.kind) {
    case 'ordered':
      return `ordered on ${reason.on}`;
    case 'orderDateNamed':
      return `named ${reason.date} for an order (${reason.on})`;
    case 'orderPlanned':
      return `plans an order without a date (${reason.on})`;
    case 'quoted':
      return `got a quotation on ${reason.on}`;
    case 'unanswered':
      return `${plural(reason.contacts, 'contact')} over ${plural(reason.days, 'day')} unanswered`;
    case 'silent':
      return `silent for ${plural(reason.days, 'day')}; usual are ${reason.rhythm}`;
    case 'orderDatePassed':
      return `the order date ${reason.date} has passed`;
    case 'asksAgain':
      return `asks again (${reason.on})`;
    case 'dayTooShort':
      return 'a day does not hold everybody who is due; this one is far from an order and can be contacted less often';
  }
};

const hours = (minutes: number): string => `${Math.round(minutes / 6) / 10} h`;

export const planning: PlanningWords = {
  matter,
  excuseReasons: {
    promise: 'promised',
    birthday: 'birthday ahead',
    holiday: 'holiday ahead',
    season: 'buying season',
    product: 'fits the product',
    news: 'new',
    class: 'fits the class',
    neverUsed: 'never used here',
    longAgo: 'long ago',
    answeredOften: 'often answered',
  },
  answered: (used, answered) => `${answered} of ${used} answered`,
  classReason,
  goingCold: ({ days, rhythm }) =>
    `Going cold: silent for ${plural(days, 'day')}, usual are ${rhythm}.`,
  persistence: ({ orders, median, threeQuarters }) =>
    `From your own log: ${plural(orders, 'first order')} came after ${median} follow-ups in the middle; three of four within ${threeQuarters}.`,
  earlyToGiveUp: (contacts, { threeQuarters }) =>
    `${plural(contacts, 'follow-up')} so far. Three of four of your first orders came within ${threeQuarters}: early to give up.`,
  dayFits: (minutes, capacity) => `Work of ${hours(minutes)} fits into your ${hours(capacity)}.`,
  dayTooShort: (minutes, capacity, beyond) =>
    `Work of ${hours(minutes)}, you have ${hours(capacity)}: these first. ${plural(beyond, 'customer')} will have to wait.`,
  demote: (names) => `To demote or hand over: ${names.join(', ')}`,
  metAtFair: (fair) => `Met at the fair${fair && `: ${fair}`}`,
  fairSecond: (fair) => `Ask again after the fair${fair && ` ${fair}`}`,
  visitReport: (purpose) => `Report of the visit${purpose ? `: ${purpose}` : ''}`,
};
