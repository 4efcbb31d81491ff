import { expect, test } from '@jest/globals';
import { csvText } from '../../../src/host/cli/csv-text';

test('a text that a spreadsheet program would run stays a text, a negative number a number', () => {
  const text = csvText([
    ['name', 'value'],
    ['=HYPERLINK("x")', -5],
    ['a;b', null],
  ]);
  expect(text).toBe('\ufeffname,value\r\n"\'=HYPERLINK(""x"")",-5\r\n"a;b",\r\n');
});
