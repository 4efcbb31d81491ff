import { describe, expect, test } from '@jest/globals';
import { tabColumns } from '../../src/domain/tabs';
import { chineseSimplified } from '../../src/messages/chinese-simplified';
import { english } from '../../src/messages/english';
import { markNote, matchHeaders, missingKeys, notesInPlace } from '../../src/sheets/match-headers';

const keys = tabColumns.customers;
const headers = keys.map((key) => english.columns.customers[key]);
const notes = keys.map((key) => markNote('', key));
const blank = keys.map(() => '');
const remembered = { id: 1, name: 'Customers', headers, keys };

describe('finding the columns of the register', () => {
  test.each([
    ['English', headers],
    ['simplified Chinese', keys.map((key) => chineseSimplified.columns.customers[key])],
  ])('by their headers in %s', (_, row) => {
    expect(matchHeaders('customers', row, blank, null)).toEqual([...keys]);
  });

  test('in any order, with columns of the person in between', () => {
    const row = ['My score', ...[...headers].reverse()];
    expect(matchHeaders('customers', row, [], null)).toEqual([null, ...[...keys].reverse()]);
  });

  test('renamed and moved at once, by the note that goes with the header', () => {
    const row = ['Firma', ...headers.filter((header) => header !== 'Company')];
    const marks = ['(portbook:company)', ...notes.filter((note) => !note.includes('company'))];
    const found = matchHeaders('customers', row, marks, remembered);
    expect(found[0]).toBe('company');
    expect(missingKeys('customers', found)).toEqual([]);
  });

  test('renamed in its place, without its note', () => {
    const row = headers.map((header) => (header === 'Phone' ? 'Ring him at' : header));
    expect(matchHeaders('customers', row, blank, remembered)).toEqual([...keys]);
  });

  test("a copied column is the person's own; the first one stays ours", () => {
    const found = matchHeaders(
      'customers',
      [...headers, 'Email'],
      [...notes, notes[4] ?? ''],
      null,
    );
    expect(found).toEqual([...keys, null]);
  });

  test('a deleted column is missing, and its neighbour is not taken for it', () => {
    const at = keys.indexOf('phone');
    const without = <T>(list: readonly T[]) => list.filter((_, index) => index !== at);
    const found = matchHeaders('customers', without(headers), without(notes), remembered);
    expect(missingKeys('customers', found)).toEqual(['phone']);
  });

  test('a note of another tab means nothing here', () => {
    const found = matchHeaders('customers', ['Sum'], ['(portbook:operationId)'], null);
    expect(found).toEqual([null]);
  });

  test.each([
    ['a column was moved', [...headers.slice(-1), ...headers.slice(0, -1)]],
    ['a column was put in', ['', ...headers]],
  ])('by their texts where %s between headers and notes, which are put in place', (_, row) => {
    const laid = row.map((_, column) => notes[column] ?? '');
    const own = row.map((header) => (header === '' ? null : keys[headers.indexOf(header)]));
    expect(matchHeaders('customers', row, laid, remembered)).toEqual(own);
    const inPlace = notesInPlace('customers', row, laid);
    expect(inPlace).toEqual(own.map((key) => (key ? markNote('', key) : '')));
    expect(notesInPlace('customers', row, inPlace ?? [])).toBeNull();
  });

  test('by their notes where somebody has named one as another is called', () => {
    const row = headers.map((header) => (header === 'Site' ? 'Contact' : header));
    expect(notesInPlace('customers', row, notes)).toBeNull();
    expect(matchHeaders('customers', row, notes, remembered)).toEqual([...keys]);
  });
});
