import { Refused, WrongUsage } from './refused';
import type { Words } from './words';

/** How the command line says which of two small numbers is the day, and how the add-on does. */
export const dateOrders = { 'day-first': 'dayFirst', 'month-first': 'monthFirst' } as const;

/** What only the person can say of a list. */
export type ImportChoices = {
  dates?: keyof typeof dateOrders;
  /** `header=key` for each column that is to be read otherwise than proposed. */
  column?: string[];
  /** `word=class` for each word of the class column that is to mean something else than proposed. */
  class?: string[];
  overwrite?: boolean;
};

type Column = { header: string; key: string | null };

/** The columns with what the person wants them read into; a header that stands twice is changed in all its places. */
export const chosenColumns = (
  columns: readonly Column[],
  { column = [] }: ImportChoices,
  words: Words,
): Column[] =>
  column.reduce<Column[]>(
    (sofar, choice) => {
      const at = choice.lastIndexOf('=');
      if (at < 0) throw new WrongUsage(words.badChoice('--column', choice));
      const header = choice.slice(0, at);
      const key = choice.slice(at + 1) || null;
      if (!sofar.some((one) => one.header === header)) {
        throw new Refused(words.noSuchColumn(header));
      }
      return sofar.map((one) => (one.header === header ? { header, key } : one));
    },
    [...columns],
  );

const meanings = ['A', 'B', 'C', 'D', 'E', 'F', 'keyAccount', 'notes', 'nothing'];

/** What words of the class column are to mean. */
export const chosenClasses = (
  { class: choices = [] }: ImportChoices,
  words: Words,
): Record<string, string> =>
  Object.fromEntries(
    choices.map((choice) => {
      const at = choice.lastIndexOf('=');
      const meaning = choice.slice(at + 1);
      if (at < 1 || !meanings.includes(meaning)) {
        throw new WrongUsage(words.badChoice('--class', choice));
      }
      return [choice.slice(0, at), meaning];
    }),
  );
