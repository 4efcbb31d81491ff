import { fairDays, thanksDays } from '../domain/follow-up/fair-card';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { logByCustomer } from '../domain/follow-up/log-by-customer';
import { columnsOf } from '../domain/follow-up/log-columns';
import { fairForBuyer, productForBuyer } from '../domain/follow-up/words-for-buyer';
import type { BuyerLanguage } from '../domain/inquiry/buyer-language';
import { addDays, dateOfMinute, daysBetween, type LocalDate } from '../domain/local-date';
import { lettersFor } from '../messages/letters-for';
import type { Ports } from './ports';
import { languageOf } from './reason-line';

const day = 86_400_000;

/** Thanks to somebody met at a fair, for the person to complete and send; nothing is ever sent from here. */
export type FairThanks = {
  readonly customerId: string;
  readonly name: string;
  readonly to: string;
  readonly phone: string;
  readonly language: BuyerLanguage;
  readonly subject: string;
  readonly body: string;
  /** The same in the person's language, empty where that is the buyer's. */
  readonly meaning: string;
  readonly metOn: LocalDate;
  /** When to write next, once this is sent. */
  readonly nextDate: LocalDate;
};

/** The contact at a fair that nobody has written after. */
const unthanked = (own: readonly FollowUp[], today: LocalDate): FollowUp | undefined => {
  const ours = own.filter(({ act, direction }) => act === 'contact' && direction === 'out');
  const last = ours[ours.length - 1];
  if (last?.channel !== 'fair') return undefined;
  return daysBetween(dateOfMinute(last.when), today) <= thanksDays ? last : undefined;
};

/** The people met at fairs within a week whom nobody has thanked, in the order of the log. Reads only. */
export const fairThanks = (ports: Ports): { readonly thanks: readonly FairThanks[] } => {
  const today = ports.clock.today();
  const newest = ports.log.newest(ports.clock.instant() - (thanksDays + 2) * day);
  const logOf = logByCustomer(columnsOf(newest));
  const inquiries = ports.inquiries.read();
  const person = ports.language();
  const thanks = ports.register.read().flatMap(({ customer }): FairThanks[] => {
    const line = customer.id === '' ? undefined : unthanked(logOf(customer.id), today);
    if (!line) return [];
    const language = languageOf(customer, inquiries);
    const fair = line.topic === 'other' ? '' : line.topic;
    const bodyIn = (one: BuyerLanguage): string =>
      lettersFor(one).fairThanks(
        customer.contact,
        fairForBuyer(fair, one),
        productForBuyer(customer.product, one),
      );
    const metOn = dateOfMinute(line.when);
    const next = addDays(metOn, fairDays.first);
    return [
      {
        customerId: customer.id,
        name: customer.company || customer.contact || customer.email || customer.phone,
        to: customer.email,
        phone: customer.phone,
        language,
        subject: lettersFor(language).fairSubject(fairForBuyer(fair, language)),
        body: bodyIn(language),
        meaning: language === person ? '' : bodyIn(person),
        metOn,
        nextDate: next > today ? next : addDays(today, 1),
      },
    ];
  });
  return { thanks };
};
