import { expect, test } from '@jest/globals';
import { importKeys as known } from '../../../src/domain/customer/header-synonyms';
import { importKeys } from '../../../src/sidebar/import/import-keys';

test('the dialog offers the very columns that the script takes', () => {
  expect(importKeys).toEqual(known);
});
