import type { CustomerClass } from '../../domain/customer/customer-class';
import type { AgeGroup } from '../../domain/dossier/item';
import type { PacedKind } from '../../domain/inquiry/pace';
import type { ColumnKey } from '../../domain/tabs';

export type SettingWords = { readonly name: string; readonly meaning: string };

/** Columns of a tab, by the words of their headers. */
export type ColumnsNamed = { readonly tab: string; readonly columns: readonly string[] };

/** Set-up, settings, import and repair as they speak in cells, toasts and dialogs. */
export type RegisterWords = {
  readonly setUpDone: (tabs: number) => string;
  readonly setUpUnchanged: string;
  readonly repaired: (cells: number) => string;
  readonly nothingToRepair: string;
  /** Tabs and columns that were gone and are there again, without what people had in them. */
  readonly laidAgain: (tabs: readonly string[], columns: readonly ColumnsNamed[]) => string;
  /** Columns whose header was empty. */
  readonly headersNamed: (columns: readonly ColumnsNamed[]) => string;
  /** After a change of language; `language` is the one in which the headers stand. */
  readonly otherHeaders: (language: string, menu: string) => string;
  /** Rows of the register with a last contact or next follow-up that is no date, or could be two, or a contact that lies ahead. */
  readonly unreadDates: (rows: readonly number[]) => string;
  /** Said on the cell in which it was typed. */
  readonly noDate: (text: string) => string;
  /** After somebody typed over a column that is computed. */
  readonly computedAgain: (keys: readonly ('due' | 'level')[]) => string;
  readonly contactAhead: (date: string, nextFollowUp: string) => string;
  readonly putAway: (moved: number, left: number) => string;
  /** Whose customers alone the tab shows now; empty for all. */
  readonly onlyOf: (name: string) => string;
  /** Said on the first header of Today, which does not change by itself. */
  readonly todayMade: (when: string) => string;
  readonly todayRebuilt: (customers: number) => string;
  readonly triageTitle: string;
  readonly importTitle: string;
  readonly settings: {
    readonly language: SettingWords;
    readonly cadence: (customerClass: CustomerClass) => SettingWords;
    readonly poolDays: SettingWords;
    readonly weeklyDay: SettingWords;
    readonly weeklyHour: SettingWords;
    readonly summaryBirthdays: SettingWords;
    readonly ownDomains: SettingWords;
    readonly owner: SettingWords;
    readonly pace: (kind: PacedKind) => SettingWords;
    readonly homeCurrency: SettingWords;
    readonly rates: SettingWords;
    readonly dayHours: SettingWords;
    readonly minutes: (customerClass: CustomerClass) => SettingWords;
    readonly factAge: (group: AgeGroup) => SettingWords;
  };
  /** In the place of the name of a person who was erased. */
  readonly erased: string;
  /** Note on a cell that somebody has just filled with what another customer has. */
  readonly perhapsTwin: (name: string, row: number) => string;
  /** The log's line about an operation that was taken back. */
  readonly undone: (details: {
    readonly what: string;
    readonly removed: number;
    readonly restored: number;
    readonly kept: number;
  }) => string;
  /** Text of the log line that an import leaves. */
  /** The log's line of a merge: which went into which, and what no longer stands in its cell. */
  readonly mergedLine: (
    gone: string,
    kept: string,
    left: readonly { readonly header: string; readonly value: string }[],
  ) => string;
  readonly importedLine: (name: string, added: number, updated: number) => string;
  /** Why a row of a list was not imported, and what else is noted about it. */
  readonly noted: (header: string, value: string) => string;
  readonly rejections: {
    readonly empty: string;
    readonly nothingToIdentify: string;
    readonly tooLong: string;
    readonly dateUnreadable: (text: string) => string;
    readonly emailUnreadable: (text: string) => string;
  };
  /** Hover text of the header cell above due. */
  /** A sentence on the header of each column of the register: what belongs there, or how it comes about. */
  readonly columnNotes: Readonly<Record<Exclude<ColumnKey<'customers'>, 'id'>, string>>;
  /** Hover text of grey and blue headers. */
  readonly computedNote: string;
  readonly systemNote: string;
};
