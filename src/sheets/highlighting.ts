import { customerClasses } from '../domain/customer/customer-class';
import { graceOf } from '../domain/follow-up/maximum-interval';
import type { Settings } from '../domain/settings';
import { columnLetters } from './a1';
import type { TabEntry } from './tab-memory';
import type { Sheet } from './tab-table';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

type Cadence = Settings['cadence'];

/** Light enough to read on: never contacted has its own colour, due is amber, past the maximum interval red. */
const colours = { neverContacted: '#d9d2e9', overdue: '#f4c7c3', dueToday: '#fce8b2' } as const;

type State = keyof typeof colours;

/** E first: that is where a blank cell is found, and a customer without a class is looked after like one of E. */
const letters = [...customerClasses].sort((a, b) => Number(b === 'E') - Number(a === 'E'));

/** Class F is never coloured, and a row without a class is looked after like any other. */
const formulas = (entry: TabEntry, cadence: Cadence): Readonly<Record<State, string>> => {
  const cell = (key: string) => `$${columnLetters(entry.keys.indexOf(key))}2`;
  const due = cell('due');
  const grace = `CHOOSE(FIND(${cell('class')},"${letters.join('')}"),${letters
    .map((letter) => graceOf(letter, cadence))
    .join(',')})`;
  const isOpen = `${cell('class')}<>"F"`;
  return {
    neverContacted: `=AND(ISTEXT(${due}),${due}<>"",${cell('lastContact')}="",${isOpen})`,
    overdue: `=AND(ISNUMBER(${due}),${isOpen},INT(${due})+${grace}<TODAY())`,
    dueToday: `=AND(ISNUMBER(${due}),INT(${due})<=TODAY(),${isOpen})`,
  };
};

const isOurs = (rule: Rule): boolean => {
  const colour = rule.getBooleanCondition()?.getBackground()?.toLowerCase();
  return Object.values<string>(colours).includes(colour ?? '');
};

/** A whole column is told by its numbers: it is written sometimes `A2:Q` and sometimes `A2:Q1000`. */
const place = (range: GoogleAppsScript.Spreadsheet.Range): string =>
  [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()].join();

const describe = (rule: Rule): string =>
  [rule.getBooleanCondition()?.getCriteriaValues()[0], ...rule.getRanges().map(place)].join(' ');

/**
 * One rule per state over the whole register, laid again when rows were cut and pasted or columns moved; rules that
 * people made stay before ours. Answers whether anything had to be laid.
 */
export const layHighlighting = (
  sheet: Sheet,
  entry: TabEntry,
  standing: readonly Rule[],
  cadence: Cadence,
): boolean => {
  const area = sheet.getRange(`A2:${columnLetters(entry.keys.length - 1)}`);
  const wanted = formulas(entry, cadence);
  const ours = standing.filter(isOurs);
  const texts = Object.values(wanted).map((formula) => `${formula} ${place(area)}`);
  if (ours.length === texts.length && ours.every((rule, at) => describe(rule) === texts[at])) {
    return false;
  }
  const rules = (Object.keys(colours) as State[]).map((state) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(wanted[state])
      .setBackground(colours[state])
      .setRanges([area])
      .build(),
  );
  sheet.setConditionalFormatRules([...standing.filter((rule) => !isOurs(rule)), ...rules]);
  return true;
};
