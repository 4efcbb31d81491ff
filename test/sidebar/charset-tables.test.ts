import { expect, test } from '@jest/globals';
import * as sent from '../../src/domain/inquiry/reading/charset-tables.generated';
import * as made from '../../src/sidebar/charset-tables';

test('the browser makes the very tables that the script carries', () => {
  expect(made.gb2312 === sent.gb2312).toBe(true);
  expect(made.singleByte).toEqual(sent.singleByte);
});
