import { inquiryKinds } from '../domain/inquiry/inquiry';
import { allMessages } from '../messages/messages-for';
import { columnLetters } from './a1';
import type { TabEntry } from './tab-memory';
import type { Sheet } from './tab-table';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const colours = {
  scam: '#e6b8af',
  broad: '#fff2cc',
  precise: '#d9ead3',
  /** The first reply went out too late or is overdue. */
  late: '#ea9999',
  /** Waits for a decision since yesterday or longer. */
  old: '#fce5cd',
} as const;

const isOurs = (rule: Rule): boolean => {
  const colour = rule.getBooleanCondition()?.getBackground()?.toLowerCase();
  return Object.values<string>(colours).includes(colour ?? '');
};

/** True for the word of any of our languages, so that a change of language leaves the colours right. */
const isWord = (cell: string, wordIn: (messages: (typeof allMessages)[number]) => string): string =>
  `OR(${[...new Set(allMessages.map(wordIn))].map((word) => `${cell}="${word}"`).join(',')})`;

/** One rule per kind, one for the clock of the first reply, one for the age of what waits; people's own stay before. */
export const layInquiryHighlighting = (
  sheet: Sheet,
  entry: TabEntry,
  standing: readonly Rule[],
): void => {
  const letters = (key: string) => columnLetters(entry.keys.indexOf(key));
  const cell = (key: string) => `$${letters(key)}2`;
  const build = (keys: readonly string[], formula: string, colour: string): Rule =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(colour)
      .setRanges(keys.map((key) => sheet.getRange(`${letters(key)}2:${letters(key)}`)))
      .build();
  const isFiled = isWord(cell('state'), ({ words }) => words.inquiryStates.filed);
  const isOpen = isWord(cell('state'), ({ words }) => words.inquiryStates.open);
  const [by, first] = [cell('replyBy'), cell('firstReply')];
  const rules = [
    ...inquiryKinds.map((kind) =>
      build(['kind'], `=${isWord(cell('kind'), ({ words }) => words.kinds[kind])}`, colours[kind]),
    ),
    build(
      ['replyBy', 'firstReply'],
      `=AND(ISNUMBER(${by}),NOT(${isFiled}),IF(ISNUMBER(${first}),${first},NOW())>${by})`,
      colours.late,
    ),
    build(
      ['received', 'state'],
      `=AND(ISNUMBER(${cell('received')}),${isOpen},NOW()-${cell('received')}>1)`,
      colours.old,
    ),
  ];
  sheet.setConditionalFormatRules([...standing.filter((rule) => !isOurs(rule)), ...rules]);
};
