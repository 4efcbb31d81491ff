import type { FollowUp } from '../domain/follow-up/follow-up';
import type { TodayItem } from '../domain/follow-up/today-list';
import type { BuyerLanguage } from '../domain/inquiry/buyer-language';
import type { BuyersPlace } from './buyers-place';

/** A reason to write as the person reads it. */
export type ReasonLine = {
  readonly id: string;
  readonly topic: string;
  /** To the buyer. */
  readonly text: string;
  /** The same in the person's language, empty where that is the buyer's. */
  readonly meaning: string;
  /** The same in Chinese, empty where one of the others is. */
  readonly chinese: string;
  /** Of the text; `null` for a person's own words. */
  readonly language: BuyerLanguage | null;
};

/** What was last done with a customer, in short. */
export type LastAct = Pick<FollowUp, 'when' | 'act' | 'channel' | 'direction' | 'text'>;

/** A line of Today: whom to contact, in the person's words why now, and with which good reason. */
export type AgendaLine = TodayItem & {
  readonly place: BuyersPlace;
  readonly reason: string;
  /** Nothing to do today, only something that comes up: a holiday, a birthday, a visit that is owed. */
  readonly isAhead: boolean;
  /** The best reason to write, for the lines that can be reached today; an inquiry that waits needs no other. */
  readonly excuse: ReasonLine | null;
  /** The last three, newest first, for the same lines. */
  readonly lastActs: readonly LastAct[];
};

/** Whether the work of the day fits into it. */
export type DayLoad = {
  readonly minutes: number;
  readonly capacity: number;
  /** Minutes of those who are overdue. */
  readonly overdue: number;
  readonly beyond: number;
  /** Of those who have to wait, the ones farthest from an order, by id. */
  readonly demote: readonly string[];
  /** In the person's words. */
  readonly said: string;
};
