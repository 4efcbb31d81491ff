import { expect, test } from '@jest/globals';
import { readWord } from '../../src/sheets/vocabulary';

test('cells that say what a word was before it was changed are still read', () => {
  expect(readWord('act', '撤銷')).toBe('operationUndone');
  expect(readWord('act', '復原')).toBe('operationUndone');
  expect(readWord('state', '已歸檔')).toBe('filed');
});
