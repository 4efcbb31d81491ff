import { expect, test } from '@jest/globals';
import { runCode, runName } from '../../../src/host/page/run-name';
import { wordsFor } from '../../../src/host/page/words/page-words';
import type { MenuNode } from '../../../src/host/runtime/ui-bridge';

const menus: MenuNode[] = [
  {
    kind: 'menu',
    caption: 'Portbook 客户簿',
    children: [
      { kind: 'separator' },
      { kind: 'item', caption: '写周报', functionName: 'writeWeeklySummary' },
    ],
  },
];

test.each([
  ['what the menu calls it', 'writeWeeklySummary', null, '写周报'],
  ['what calls it', 'onEdit', null, '编辑单元格时'],
  ['its name as words', 'weeklySummaryDue', null, 'Weekly summary due'],
  ['what was asked for', 'rpc', 'logFollowUp', 'Log follow up'],
  ['letters that stand for words', 'rpc', 'exportPDF', 'Export PDF'],
  ['names of several parts', 'rpc', 'orders.save_all', 'Orders save all'],
])('a run is called by %s', (_, functionName, subject, name) => {
  expect(runName({ functionName, subject }, menus, wordsFor('zh-CN'))).toBe(name);
});

test('the program’s own name of a run stands beside it', () => {
  expect(runCode({ functionName: 'rpc', subject: 'search' })).toBe("rpc('search')");
  expect(runCode({ functionName: 'setUp', subject: null })).toBe('setUp()');
});
