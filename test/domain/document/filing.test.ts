import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileText, proposedFileName, proposedFolder } from '../../../src/domain/document/filing';
import { day } from '../order/some-order';

const filing = {
  company: 'Marsh & Daughters Ltd.',
  country: 'United Kingdom',
  date: day('2026-03-18'),
  order: 'PO 4711/A',
  kind: 'Proforma invoice',
};

test('a paper is filed by country, company, year and order', () => {
  expect(proposedFolder(filing)).toBe('United Kingdom/Marsh & Daughters Ltd/2026/PO 4711-A');
  expect(proposedFileName(filing)).toBe(
    '2026-03-18 Marsh & Daughters Ltd Proforma invoice PO 4711-A',
  );
});

test('what is not known leaves no gap', () => {
  const bare = { ...filing, country: '', order: '' };
  expect(proposedFolder(bare)).toBe('Marsh & Daughters Ltd/2026');
  expect(proposedFileName(bare)).toBe('2026-03-18 Marsh & Daughters Ltd Proforma invoice');
});

test.each([
  ['宁波阀门有限公司', '宁波阀门有限公司'],
  ['../../etc', 'etc'],
  ['a:b*c?"d"', 'a-b-c-d'],
  ['CON', 'CON_'],
  ['  spaced   out  ', 'spaced out'],
  ['tab\tand\nbreak', 'tab-and-break'],
])('%j becomes %j', (text, name) => {
  expect(fileText(text)).toBe(name);
});

test('no text leads out of its folder or is refused by a file system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const name = fileText(text);
      expect(name).not.toMatch(/[\\/:*?"<>|]|^\.|\.$|^\s|\s$/);
      expect(fileText(name)).toBe(name);
    }),
  );
});
