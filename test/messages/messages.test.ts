import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/domain/settings';
import { chineseSimplifiedPage } from '../../src/messages/chinese-simplified-page';
import { chineseTraditionalPage } from '../../src/messages/chinese-traditional-page';
import { englishPage } from '../../src/messages/english-page';
import { allMessages, messagesFor } from '../../src/messages/messages-for';
import { wordProblem } from '../../src/messages/word-problem';

type Leaf = { path: string; words: string };

const leaves = (value: unknown, path = ''): Leaf[] => {
  if (typeof value === 'string') return [{ path, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
};

const pages = { en: englishPage, 'zh-CN': chineseSimplifiedPage, 'zh-TW': chineseTraditionalPage };

const repeated = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

describe.each(languages)('the words in %s', (language) => {
  const messages = messagesFor(language);

  test('none is left empty', () => {
    expect(leaves([messages, pages[language]]).filter(({ words }) => words.trim() === '')).toEqual(
      [],
    );
  });

  test('no two tabs and no two columns of a tab have the same name', () => {
    expect(repeated(Object.values(messages.tabs))).toEqual([]);
    for (const headers of Object.values(messages.columns)) {
      expect(repeated(Object.values(headers))).toEqual([]);
    }
  });

  test('each list of words for cells names every key differently', () => {
    const { yes, no, unclassed, ...lists } = messages.words;
    for (const list of Object.values(lists)) expect(repeated(Object.values(list))).toEqual([]);
    expect(yes).not.toBe(no);
    expect(unclassed).not.toBe('');
  });

  test('each phase of each kind of inquiry has three to five steps', () => {
    for (const phases of Object.values(messages.playbook.steps)) {
      for (const steps of Object.values(phases)) {
        expect(steps.length).toBeGreaterThanOrEqual(3);
        expect(steps.length).toBeLessThanOrEqual(5);
      }
    }
  });
});

test('a word in a cell says the same thing in whichever of the languages it was written', () => {
  for (const list of ['channels', 'directions', 'topics', 'kinds', 'acts', 'sources'] as const) {
    const keyOf = new Map<string, string>();
    for (const messages of allMessages) {
      for (const [key, word] of Object.entries(messages.words[list])) {
        expect(`${word}: ${keyOf.get(word) ?? key}`).toBe(`${word}: ${key}`);
        keyOf.set(word, key);
      }
    }
  }
});

test('a missing tab and missing columns are named as the person sees them', () => {
  const problem = {
    kind: 'columnsMissing',
    details: { tab: 'customers', columns: ['company', 'lastContact'] },
  } as const;
  expect(wordProblem(problem, messagesFor('en'))).toBe(
    'The tab “Customers” lacks these columns: Company, Last contact. Nothing more was written; your cells stay as they are. Put their headers back, or choose Portbook → Set up the register.',
  );
  expect(wordProblem(problem, messagesFor('zh-CN'))).toContain('缺少以下列：公司名、最近联系日期');
  expect(wordProblem(problem, messagesFor('zh-TW'))).toContain(
    '缺少以下欄位：公司名、最近聯絡日期',
  );
});

test('due is said in words that need no colour', () => {
  const overdue = { state: 'overdue', date: '2026-03-01', days: 1 } as never;
  expect(messagesFor('en').followUp.due(overdue)).toBe('1 day overdue');
  expect(messagesFor('zh-CN').followUp.due(overdue)).toBe('逾期 1 天');
  expect(messagesFor('en').followUp.due({ state: 'neverContacted' })).toBe('never contacted');
});
