import type { Customer, CustomerColumns } from '../domain/customer/customer';
import type { Named } from '../domain/customer/identity';
import type { TradeDocument } from '../domain/document/document';
import type { DossierLine } from '../domain/dossier/fact';
import type { Excuse } from '../domain/follow-up/excuse';
import type { FollowUp } from '../domain/follow-up/follow-up';
import type { LogColumns } from '../domain/follow-up/log-columns';
import type { Plan } from '../domain/follow-up/plan';
import type { Adjustments, Rule } from '../domain/inquiry/adjustment';
import type { TypedInquiry } from '../domain/inquiry/fill-in';
import type { Inquiry } from '../domain/inquiry/inquiry';
import type { Judging } from '../domain/inquiry/judging';
import type { LocalDate, LocalMinute } from '../domain/local-date';
import type { Exchange } from '../domain/order/money';
import type { Order } from '../domain/order/order';
import type { Importing } from '../domain/register/importing';
import type { Language, Settings } from '../domain/settings';
import type { Tab } from '../domain/tabs';
import type { AgendaLine } from './agenda-line';
import type { OtherSheets } from './other-sheets';
import type { OwnerFilter, Person } from './person';
import type { Schedule, WeeklyPages } from './weekly-ports';

/** Days and minutes of the spreadsheet's zone. */
export type Clock = {
  today(): LocalDate;
  now(): LocalMinute;
  zone(): string;
  /** Milliseconds since 1970, for what time it is elsewhere. */
  instant(): number;
  /** Different for every moment; part of the ids of rows that people typed. */
  stamp(): string;
};

/** Texts kept with the document, seen by everybody who works in it. */
export type DocumentMemory = {
  all(): Readonly<Record<string, string>>;
  put(values: Readonly<Record<string, string>>): void;
};

/** Keeps other operations out while `work` runs; waits at most ten seconds and then throws the problem `busy`. */
export type DocumentLock = { hold<T>(work: () => T): T };

/** What the due column shows. */
export type DueCell = LocalDate | 'neverContacted' | 'unreadable';

/** A row of the register and where it stood when it was read. */
export type RegisterRow = {
  readonly row: number;
  readonly customer: Customer;
  /** What the due column shows now; `null` when it is empty or holds something else. */
  readonly due: DueCell | null;
  /** Cells of dates that hold something else. */
  readonly unreadable?: number;
};

export type NewCustomer = { readonly customer: Customer; readonly due: DueCell };

/** New values for some cells of one customer, who is found again by id when they are written. */
export type CustomerChange = {
  readonly customerId: string;
  readonly set: Partial<CustomerColumns> & { readonly due?: DueCell };
};

/** Values the program owns, for rows found by their place: the only way to reach a row that has no id yet. */
export type RowMend = {
  readonly row: number;
  readonly set: Partial<Pick<Customer, 'id' | 'lastContact' | 'nextFollowUp' | 'level'>> & {
    readonly due?: DueCell;
  };
};

/** Who stands in a row of the register: country, contact, company, and how they are reached. */
export type NamedRow = Named & { readonly row: number };

export type CustomerRegister = {
  /** Every row that has anything in a column of ours, read afresh. */
  read(): readonly RegisterRow[];
  /** The same with nothing but who they are. */
  who(): readonly NamedRow[];
  /** One customer as he stands there now, without reading the others; `null` when he is gone. */
  one(customerId: string): RegisterRow | null;
  /** The customers of some rows of the tab, counted from 1. */
  rows(first: number, last: number): readonly RegisterRow[];
  /** The rows of some customers as they stand now, after a read of the whole. */
  find(customerIds: readonly string[]): readonly RegisterRow[];
  /** Adds customers below the last row, in one block. */
  add(customers: readonly NewCustomer[]): void;
  /** Takes rows that were put in for new customers out again where they have stayed blank. */
  giveUp(): void;
  /** Changes customers in place; answers the ids that are no longer in the register. */
  change(changes: readonly CustomerChange[]): readonly string[];
  /**
   * Takes the rows of customers out; answers the ids of those that stay since somebody keeps something in columns of
   * his own there.
   */
  remove(customerIds: readonly string[]): readonly string[];
  /** Which of these customers have anything in columns of a person's own. */
  withOwnCells(customerIds: readonly string[]): readonly string[];
  /** Writes the program's own cells of rows read a moment ago. */
  mend(mends: readonly RowMend[]): void;
};

export type FollowUpLog = {
  /** Every line, oldest first, also of the years that were put away. */
  read(): readonly FollowUp[];
  /** The same by columns, for what goes through all of them. */
  columns(): LogColumns;
  /** The lines of the Follow-ups tab alone, which are all of them since the years that were put away. */
  recent(): LogColumns;
  /**
   * Every line that was written from an instant on, and perhaps more, without reading a long log from its beginning; the
   * lines of the tab where no instant is known.
   */
  newest(since: number | null): readonly FollowUp[];
  /** The lines of one customer in the Follow-ups tab, oldest first: all of them, or the newest until they are enough. */
  of(customerId: string, isEnough: (lines: readonly FollowUp[]) => boolean): readonly FollowUp[];
  /** Whether it is too long to be read for one customer. */
  isLong(): boolean;
  /** Whether all lines of the Follow-ups tab were read, and not the newest alone. */
  isWhole(): boolean;
  /** The first day of which every line stands in the Follow-ups tab; `null` when no year was put away. */
  since(): LocalDate | null;
  /** The years that were put away, oldest first. */
  years(): readonly string[];
  /** The lines of a year that was put away and of the one after it. */
  around(year: string): readonly FollowUp[];
  /** Lines that were read and left out, since they have no time or no act. */
  leftOut(): number;
  append(lines: readonly FollowUp[]): void;
  /** Appends lines without reading any, for an edit in the sheet; not to be followed by another call. */
  note(lines: readonly FollowUp[]): void;
  /** Rewrites the values given of the lines for which there are any. */
  rewrite(change: (line: FollowUp) => Partial<FollowUp> | null): void;
  /** Moves the oldest lines from before a day into the tabs of their years; answers how many, and how many are left. */
  putAway(before: LocalDate, most: number): { readonly moved: number; readonly left: number };
};

export type InquiryBook = {
  read(): readonly Inquiry[];
  /** Rows that were read and left out, since they do not say when they came. */
  leftOut(): number;
  append(inquiries: readonly Inquiry[]): void;
  /** Rows as last read that a person typed or pasted and nobody has judged. */
  typed(): readonly TypedInquiry[];
  /** Makes inquiries of such rows, as long as they still hold the same text. */
  fill(rows: readonly { readonly row: number; readonly inquiry: Inquiry }[]): void;
  /** Rewrites the values given of the inquiries for which there are any. */
  rewrite(change: (inquiry: Inquiry) => Partial<Omit<Inquiry, 'id'>> | null): void;
  /** Takes rows out; answers those that stay, since a person keeps something of his own there. */
  remove(inquiryIds: readonly string[]): readonly string[];
};

/** The Dossier tab: what is known of customers, line by line; nothing that stands there is written over. */
export type Dossier = {
  /** Every line, oldest first; none before the first fact. */
  read(): readonly DossierLine[];
  /** Makes the tab with the first lines. */
  append(lines: readonly DossierLine[]): void;
  /** Rewrites the values given of the lines for which there are any: for a merge and for erasing a person. */
  rewrite(change: (line: DossierLine) => Partial<DossierLine> | null): void;
};

export type TopicBook = {
  /** Reasons to write, from the Topics tab or, before there is one, those it starts with. */
  read(): readonly Excuse[];
  /** Makes the tab if there is none and shows it. */
  open(): void;
};

/** New values for some cells of one row, found again by its id. */
export type RowChange<T> = { readonly id: string; readonly set: Partial<T> };

/** Rows of a tab that is made with its first one. */
export type RowBook<T> = {
  /** Every row; those that people typed have the id that the next change of them writes down. */
  read(): readonly T[];
  append(rows: readonly T[]): void;
  /** Changes rows in place; answers the ids that are no longer there. */
  change(changes: readonly RowChange<T>[]): readonly string[];
  /** Takes rows out; answers the ids of those that stay, since a person keeps something of his own there. */
  remove(ids: readonly string[]): readonly string[];
  /** Makes the tab if there is none and shows it. */
  open(): void;
};

/** What people's decisions have taught the triage. */
export type TriageRules = {
  /** As last read; asks nothing of the workbook. */
  adjustments(): Adjustments;
  /** Reads the tab now and keeps what it says; nothing before the first change of a kind. */
  read(): readonly Rule[];
  /** Puts rules in place of those about the same signal and kind, making the tab if there is none. */
  write(rules: readonly Rule[]): void;
};

export type TodayTab = { write(lines: readonly AgendaLine[], writtenAt: LocalMinute): void };

/** How much of what a workbook can hold is taken, and what every new row takes. */
export type CellsInUse = {
  readonly cells: number;
  readonly perLine: number;
  readonly perCustomer: number;
  readonly perInquiry: number;
};

/** Pages that open beside the sheet. */
export type Pages = {
  showDossier(customerId: string): void;
  /** The file with the rules by which the page judges inquiries. */
  triageRules(): string;
};

/** Columns of a tab, by key. */
export type ColumnsOfTab = { readonly tab: Tab; readonly keys: readonly string[] };

export type SetUpResult = {
  readonly created: readonly Tab[];
  /** Columns that tabs lacked and that were made again. */
  readonly columns?: readonly ColumnsOfTab[];
  readonly changed: boolean;
};

export type Layout = {
  /** Makes what is missing and mends what is wrong; a second run changes nothing. */
  setUp(): SetUpResult;
  isReady(): boolean;
  /** Puts words over columns of ours whose header somebody emptied; asks nothing of the workbook where none is. */
  nameHeaders(): readonly ColumnsOfTab[];
  show(tab: Tab): void;
  /** From what was read so far; asks nothing of the workbook. */
  cellsInUse(): CellsInUse;
  /** Says what the program has written in the language of the register; answers how many cells changed. */
  relabel(): number;
  /**
   * The language in which the headers stand, where it is not that of the register and nobody has said that they are to
   * stay; asks nothing of the workbook.
   */
  otherHeaders(): Language | null;
  /** Leaves the headers in the language in which they stand. */
  keepHeaders(): void;
};

/** The cell a person stands on. */
export type Selection = {
  /** Row of the Customers tab that is active, or `null` when another tab or its header is. */
  customerRow(): number | null;
  /** Moves the person to a row of the Customers tab. */
  showRow(row: number): void;
  /** Rows of the Customers tab in all that is selected, in order, without its header; none on another tab. */
  customerRows(): readonly { readonly first: number; readonly last: number }[];
};

/** One row of a tab by stable column key; dates as `YYYY-MM-DD`, minutes as `YYYY-MM-DD HH:MM`. */
export type PlainRow = Readonly<Record<string, string | number | boolean | null>>;

export type PlainTabs = { rows(tab: Tab): readonly PlainRow[] };

/** Everything a workflow needs from outside; filled by the adapters, or by values in memory. */
export type Ports = {
  readonly version: string;
  readonly clock: Clock;
  readonly memory: DocumentMemory;
  readonly lock: DocumentLock;
  readonly language: () => Language;
  /** The settings as last read from their tab, the owner being the person at this sheet where he has said who he is. */
  readonly settings: () => Settings;
  /** Reads the Settings tab now; throws when there is none. */
  readonly readSettings: () => Settings;
  /** The same, after rows for settings that the tab lacks were added. */
  readonly completeSettings: () => Settings;
  /** Writes the currencies to the Settings tab; `readSettings` then says what stands there. */
  readonly writeExchange: (exchange: Exchange) => void;
  readonly person: Person;
  readonly ownerFilter: OwnerFilter;
  readonly register: CustomerRegister;
  readonly log: FollowUpLog;
  readonly inquiries: InquiryBook;
  readonly rules: TriageRules;
  /** What judges inquiries; read when somebody first asks for it. */
  readonly judging: () => Judging;
  /** What reads and plans lists that are imported; likewise. */
  readonly importing: () => Importing;
  readonly topics: TopicBook;
  readonly plans: RowBook<Plan>;
  readonly orders: RowBook<Order>;
  readonly documents: RowBook<TradeDocument>;
  readonly dossier: Dossier;
  readonly today: TodayTab;
  readonly weekly: WeeklyPages;
  readonly layout: Layout;
  readonly selection: Selection;
  readonly tables: PlainTabs;
  readonly otherSheets: OtherSheets;
  readonly pages: Pages;
  readonly schedule: Schedule;
};
