import { expect, test } from '@jest/globals';
import * as sent from '../../src/domain/inquiry/reading/charset-tables.generated';
import * as made from '../../src/sidebar/charset-tables';

test('the browser makes the very tables that the script carries', () => {
  expect(made.gb2312() === sent.gb2312()).toBe(true);
  const names = ['windows-1252', 'iso-8859-2', 'cp1251', 'windows-1254', 'windows-1256', 'koi8-r'];
  expect(names.map(made.upperHalfOf)).toEqual(names.map(sent.upperHalfOf));
  expect(made.upperHalfOf('us-ascii')).toBe(sent.upperHalfOf('us-ascii'));
});
