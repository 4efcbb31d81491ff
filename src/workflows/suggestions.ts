import type { Customer } from '../domain/customer/customer';
import type { Fact } from '../domain/dossier/fact';
import { openSuggestions, type Suggestion } from '../domain/dossier/suggestion';
import { toldByOrders } from '../domain/dossier/told-by-orders';
import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Inquiry } from '../domain/inquiry/inquiry';
import type { LocalDate } from '../domain/local-date';
import { amountOf, currencyOf } from '../domain/order/money';
import type { Order } from '../domain/order/order';
import { messagesFor } from '../messages/messages-for';
import type { Ports } from './ports';

const mostTexts = 40;

const newestFirst = (a: Suggestion, b: Suggestion): number =>
  a.seenOn > b.seenOn ? -1 : a.seenOn < b.seenOn ? 1 : 0;

const fromTexts = (
  ports: Ports,
  log: readonly FollowUp[],
  inquiries: readonly Inquiry[],
): Suggestion[] => {
  const contacts = log.filter(({ act }) => act === 'contact').slice(-mostTexts);
  if (contacts.length + inquiries.length === 0) return [];
  const { toldByContact, toldByInquiry } = ports.judging();
  return [
    ...inquiries.slice(-mostTexts).flatMap(toldByInquiry),
    ...contacts.flatMap(toldByContact),
  ].sort(newestFirst);
};

const fromOrders = (ports: Ports, own: readonly Order[]): Suggestion[] => {
  const { orders: words, dossier } = messagesFor(ports.language());
  const { told } = dossier.view;
  const today = ports.clock.today();
  const { last, paid, year, season, terms, running } = toldByOrders(own, today);
  const money = (order: Order): string => {
    const amount = amountOf(order);
    return amount === null ? '' : words.money(amount, currencyOf(order));
  };
  const named = (order: Order): string =>
    [order.number, order.product, money(order), order.date].filter(Boolean).join(' · ');
  const say = (
    item: Suggestion['item'],
    value: string,
    of: string,
    seenOn: LocalDate,
  ): Suggestion => ({ item, value, from: 'orders', words: of, seenOn });
  return [
    ...(paid?.paid ? [say('money', 'proven', named(paid), paid.paid)] : []),
    ...(last
      ? [
          say('need', 'proven', named(last), last.date),
          say('lastBought', named(last), named(last), last.date),
        ]
      : []),
    ...(last && year
      ? [
          say(
            'yearlyVolume',
            told.year(year.sums.map(([sum, currency]) => words.money(sum, currency)).join(' + ')),
            told.orders(year.orders),
            last.date,
          ),
        ]
      : []),
    ...(last && season
      ? [say('buyingSeason', told.months(season.months), told.orders(season.orders), last.date)]
      : []),
    ...(terms
      ? [say('paymentTerms', told.terms(terms), named(terms.order), terms.order.date)]
      : []),
    ...(running
      ? [
          say(
            'projectStatus',
            `${words.marks[running.mark]} · ${running.day}`,
            named(running.order),
            running.day,
          ),
        ]
      : []),
  ];
};

const fromRegister = (customer: Customer, today: LocalDate): Suggestion[] => {
  const country = customer.country.trim();
  return country
    ? [{ item: 'marketArea', value: country, from: 'register', words: country, seenOn: today }]
    : [];
};

export type ToldOf = {
  readonly customer: Customer;
  readonly facts: readonly Fact[];
  readonly log: readonly FollowUp[];
  readonly inquiries: readonly Inquiry[];
  readonly orders: readonly Order[];
};

/** What orders, inquiries, contacts and register tell of a customer that nobody has written down; all of his own only. */
export const suggestionsFor = (
  ports: Ports,
  { customer, facts, log, inquiries, orders }: ToldOf,
): readonly Suggestion[] => {
  const today = ports.clock.today();
  const told = [
    ...fromOrders(ports, orders),
    ...fromTexts(ports, log, inquiries),
    ...fromRegister(customer, today),
  ];
  return openSuggestions(told, facts, { ages: ports.settings().factAges, today });
};
