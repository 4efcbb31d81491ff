import { describe, expect, test } from '@jest/globals';
import type { Problem, ProblemDetails, ProblemKind } from '../../src/domain/problem';
import { type Language, languages } from '../../src/domain/settings';
import { messagesFor } from '../../src/messages/messages-for';
import { wordProblem } from '../../src/messages/word-problem';

/** One of each; what is missing here does not compile. */
const examples: { readonly [Kind in ProblemKind]: ProblemDetails[Kind] } = {
  busy: {},
  tabMissing: { tab: 'customers' },
  columnsMissing: { tab: 'customers', columns: ['company'] },
  customerMissing: { customerId: 'c-1' },
  ownCellsInRow: { name: 'Northgate Ltd' },
  noCustomerInRow: {},
  inquiryMissing: { inquiryId: 'i-1' },
  inquiryDecided: { received: '2026-03-18 09:30' },
  inquiryEmpty: {},
  inquiryTooLong: { characters: 60_000, most: 50_000 },
  tableUnreadable: { name: 'list.csv' },
  tableEmpty: { name: 'list.csv' },
  tableWithoutHeader: { name: 'list.csv' },
  tooManyRows: { rows: 1_000_000, most: 100_000 },
  importExpired: {},
  nothingToUndo: {},
  cardEmpty: {},
  planEmpty: {},
  planMissing: { planId: 'p-1' },
  dateNotAhead: { date: '2026-03-01' as never },
  giftRepeats: { gift: 'tea', date: '2026-03-01' as never },
  tooManyCustomers: { customers: 400, most: 200 },
  orderMissing: { orderId: 'o-1' },
  orderEmpty: {},
  documentEmpty: {},
  payByTooEarly: { date: '2026-03-01', payBy: '2026-02-01' },
  dateAhead: { date: '2026-03-01' },
  linkRefused: { link: 'file:///etc' },
  nameUnknown: {},
  filterElsewhere: {},
  ratesUnread: { text: 'dollars' },
  weekUnknown: { week: '2026-W60' },
  inputInvalid: { endpoint: 'logFollowUp', where: 'nextDate' },
  endpointUnknown: { endpoint: 'fly' },
  sidebarOutdated: {},
  fileOutdated: { file: 'judging' },
  noSuchTab: { tab: 'nope', tabs: 'customers' },
  notSaved: {},
  writeRefused: { words: 'You are trying to edit a protected cell.' },
  readRefused: { words: 'Service Spreadsheets timed out.' },
  triggerRefused: {},
};

type Parts = { readonly undone: RegExp; readonly kept: RegExp; readonly next: RegExp };

/** How each language says that something was not done, what stands as it did, and that there is something to do. */
const says: Readonly<Record<Language, Parts>> = {
  en: {
    undone: /\b[Nn]othing (more )?(was|you)\b|\bnot (let|set|saved)\b|could not/,
    kept: /still here|\bstays?\b|\bis as it was|shown as before|nothing you typed is lost|all else was done/,
    next: /(^|[.:,] |; |then |or |and )(try|choose|put|search|keep|select|paste|leave|save|split|look|open|type|think|read|write|correct|close|check|see|name|copy|remove|say|run)\b/i,
  },
  'zh-CN': {
    undone: /没有|未|不允许|不能/,
    kept: /还在|不变|保留|没有丢失|其余已完成/,
    next: /请/,
  },
  'zh-TW': {
    undone: /沒有|未|不允許|不能/,
    kept: /還在|不變|保留|沒有遺失|沒有丟失|其餘已完成/,
    next: /請/,
  },
};

describe.each(languages)('in %s', (language) => {
  const { undone, kept, next } = says[language];
  test.each(Object.keys(examples) as ProblemKind[])(
    'the refusal %s says what was not done, what stays, and what to do next',
    (kind) => {
      const problem = { kind, details: examples[kind] } as Problem;
      const words = wordProblem(problem, messagesFor(language));
      expect(words).toMatch(undone);
      expect(words).toMatch(kept);
      expect(words).toMatch(next);
      expect(words).not.toMatch(/undefined|\[object|NaN/);
    },
  );
});
