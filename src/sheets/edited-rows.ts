import type { Book } from './book';
import type { DateColumn, DateKey } from './date-notes';
import { readTabEntry } from './tab-memory';

export type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Rows of the register that an edit touched in a way the program has to follow. */
export type EditedRows = {
  readonly first: number;
  readonly last: number;
  /** Whether one cell was edited that tells who the customer is. */
  readonly tellsWho: boolean;
  /** Whether classes were edited, and what the only one of them was before; `null` where Google does not tell. */
  readonly classes: { readonly before: string | null } | null;
  readonly dates: readonly DateColumn[];
  /** Which of the columns that the program computes were typed over. */
  readonly computed: readonly ComputedKey[];
  /** Whether nothing else was edited. */
  readonly isOnlyComputed: boolean;
};

const isDateKey = (key: string | null): key is DateKey =>
  key === 'lastContact' || key === 'nextFollowUp';

const telling: readonly (string | null)[] = ['company', 'email', 'phone', 'site'];

const computedKeys = ['due', 'level'] as const;
/** A column that says what follows from the others; typing over it puts it back. */
export type ComputedKey = (typeof computedKeys)[number];

/** Ids are put right by repair; columns of the person's own are none of its business. */
const isFollowed = (key: string | null): boolean => key !== null && key !== 'id';

/** Decided from the event and the document's memory alone, so that other edits cost one call. */
export const editedRows = (book: Book, { range, oldValue }: EditEvent): EditedRows | null => {
  const entry = readTabEntry(book.memory, 'customers');
  if (!entry || range.getSheet().getSheetId() !== entry.id) return null;
  const edited = entry.keys.slice(range.getColumn() - 1, range.getLastColumn());
  const first = Math.max(2, range.getRow());
  const last = range.getLastRow();
  if (last < first || !edited.some(isFollowed)) return null;
  const [only = null] = edited;
  const isOne = first === last && edited.length === 1;
  const classes = edited.includes('class') ? { before: isOne ? (oldValue ?? '') : null } : null;
  const dates = edited.flatMap((key, at) =>
    isDateKey(key) ? [{ key, column: range.getColumn() + at }] : [],
  );
  const computed = computedKeys.filter((key) => edited.includes(key));
  const isOnlyComputed = computed.length === edited.length;
  const tellsWho = isOne && telling.includes(only);
  return { first, last, tellsWho, classes, dates, computed, isOnlyComputed };
};

/** Whether an edit touched a tab whose content the document keeps in mind. */
export const touches = (
  book: Book,
  tab: 'settings' | 'triageRules',
  { range }: EditEvent,
): boolean => range.getSheet().getSheetId() === readTabEntry(book.memory, tab)?.id;
