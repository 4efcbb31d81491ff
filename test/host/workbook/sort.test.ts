import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { setFormat, setInputs, setNote } from '../../../src/host/workbook/edit';
import { sortArea } from '../../../src/host/workbook/sort';
import { block, calculated, register, type } from '../formula/worksheet';

test('numbers come before texts, texts before truth values, empty cells last either way', () => {
  const sheet = register();
  setInputs(sheet, 0, 0, [[true], ['b'], [null], [2], ['A'], [1], [false], [null], ['c']]);
  const area = { row: 0, column: 0, rows: 9, columns: 1 };
  sortArea(sheet, area, [{ column: 0, ascending: true }]);
  expect(block(sheet, 0, 0, 9, 1).flat()).toEqual([1, 2, 'A', 'b', 'c', false, true, null, null]);
  sortArea(sheet, area, [{ column: 0, ascending: false }]);
  expect(block(sheet, 0, 0, 9, 1).flat()).toEqual([true, false, 'c', 'b', 'A', 2, 1, null, null]);
});

test('formulas, formats and notes go along with their row; other columns stay', () => {
  const sheet = register();
  type(sheet, 0, 0, [
    [3, '=A1*10', 'first'],
    [1, '=A2*10', 'second'],
    [2, '=A3*10', 'third'],
  ]);
  setFormat(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
  setNote(sheet, 1, 0, 'smallest');
  calculated(sheet, 0, 0);
  sortArea(sheet, { row: 0, column: 0, rows: 3, columns: 2 }, [{ column: 0, ascending: true }]);
  expect(calculated(sheet, 0, 0, 3, 3)).toEqual([
    [1, 10, 'first'],
    [2, 20, 'second'],
    [3, 30, 'third'],
  ]);
  expect(sheet.format(2, 0).bold).toBe(true);
  expect(sheet.format(0, 0).bold).toBeUndefined();
  expect(sheet.note(0, 0)).toBe('smallest');
  expect(sheet.note(1, 0)).toBeNull();
});

test('equal rows keep their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 30 }),
      (keys) => {
        const sheet = register();
        setInputs(
          sheet,
          0,
          0,
          keys.map((key, at) => [key, at]),
        );
        const area = { row: 0, column: 0, rows: keys.length, columns: 2 };
        sortArea(sheet, area, [{ column: 0, ascending: false }]);
        const expected = keys
          .map((key, at) => [key, at] as const)
          .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
        expect(block(sheet, 0, 0, keys.length, 2)).toEqual(expected);
      },
    ),
  );
});
