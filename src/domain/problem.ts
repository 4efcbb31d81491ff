import type { LocalDate } from './local-date';
import type { Tab } from './tabs';

/**
 * Everything that can keep an operation from being done although the program is sound, with what the person needs to
 * know to mend it. Each is worded in `messages` in every language or does not compile.
 */
export type ProblemDetails = {
  /** Another operation holds the document lock. */
  busy: Record<never, never>;
  /** Set-up was never run in this workbook, or the tab was deleted. */
  tabMissing: { tab: Tab };
  columnsMissing: { tab: Tab; columns: readonly string[] };
  customerMissing: { customerId: string };
  /** A row cannot go while a person keeps something in columns of his own in it. */
  ownCellsInRow: { name: string };
  noCustomerInRow: Record<never, never>;
  inquiryMissing: { inquiryId: string };
  /** The same words of the same sender were decided before. */
  inquiryDecided: { received: string };
  inquiryEmpty: Record<never, never>;
  inquiryTooLong: { characters: number; most: number };
  tableUnreadable: { name: string };
  tableEmpty: { name: string };
  tableWithoutHeader: { name: string };
  tooManyRows: { rows: number; most: number };
  importExpired: Record<never, never>;
  /** The log has no such operation, or nothing that tells how to take it back. */
  nothingToUndo: Record<never, never>;
  /** A card of a fair without name, company and address. */
  cardEmpty: Record<never, never>;
  /** A promise, task, gift or visit that says neither what nor where. */
  planEmpty: Record<never, never>;
  planMissing: { planId: string };
  /** A date to which something is put off must lie ahead. */
  dateNotAhead: { date: LocalDate };
  /** The customer has had this gift before, or will get it. */
  giftRepeats: { gift: string; date: LocalDate };
  tooManyCustomers: { customers: number; most: number };
  orderMissing: { orderId: string };
  /** A new order, quotation or deal that says neither what nor for how much. */
  orderEmpty: Record<never, never>;
  /** A paper without name and link. */
  documentEmpty: Record<never, never>;
  /** An order cannot have been placed on a day that lies ahead. */
  dateAhead: { date: string };
  /** Payment cannot have been due before the day of the order. */
  payByTooEarly: { date: string; payBy: string };
  /** Only addresses that begin with https or http may be kept as links. */
  linkRefused: { link: string };
  /** Nobody has said yet whose customers "my customers" are. */
  nameUnknown: Record<never, never>;
  /** The filter that stands on the Customers tab leaves the Owner column out. */
  filterElsewhere: Record<never, never>;
  /** Part of what was given as exchange rates says none. */
  ratesUnread: { text: string };
  weekUnknown: { week: string };
  /** What the sidebar sent does not have the form the endpoint takes. */
  inputInvalid: { endpoint: string; where: string };
  endpointUnknown: { endpoint: string };
  sidebarOutdated: Record<never, never>;
  /** A file of the script is missing or of another version than the others. */
  fileOutdated: { file: string };
  noSuchTab: { tab: string; tabs: string };
  /** The read-back after writing did not show what was written. */
  notSaved: Record<never, never>;
  /** Google would not let the program write, in Google's own words. */
  writeRefused: { words: string };
  /** Google would not let the program read, before anything was written. */
  readRefused: { words: string };
  triggerRefused: Record<never, never>;
};

export type ProblemKind = keyof ProblemDetails;

/** An expected refusal; anything else that is thrown is a bug of ours. */
export class Problem<K extends ProblemKind = ProblemKind> extends Error {
  constructor(
    readonly kind: K,
    readonly details: ProblemDetails[K],
  ) {
    super(kind);
  }
}
