import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { readQuotedText } from '../../../src/domain/table/quoted-text';

const delimiter = fc.constantFrom(',', ';', '\t', '|');
const cells = fc.array(
  fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '|', '\n', ' ', '客') }), {
    minLength: 1,
    maxLength: 5,
  }),
  { minLength: 1, maxLength: 6 },
);
const text = fc
  .array(fc.constantFrom('a', 'b', '"', '""', ',', ',', '\n', '\n', ' ', '客', '"a",', '"a"\n'))
  .map((parts) => `${parts.join('')}\n`);

test('what is written with every cell in quotes is read as it was', () => {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(cells, delimiter, (rows, by) => {
      const written = rows.map((row) => row.map(quoted).join(by)).join('\n');
      expect(readQuotedText(written, by)).toEqual({ rows, broken: null });
    }),
  );
});

test('a text of any sort is read as other programs read it, up to a broken quote', () => {
  fc.assert(
    fc.property(text, (some) => {
      const other = Papa.parse<string[]>(some, { delimiter: ',', newline: '\n' });
      const { rows, broken } = readQuotedText(some, ',');
      expect(rows).toEqual(broken ? other.data.slice(0, rows.length) : other.data);
      expect(broken === null).toBe(!other.errors.some(({ type }) => type === 'Quotes'));
    }),
  );
});

test('blanks behind the closing quote belong to nothing', () => {
  expect(readQuotedText('"Oak, Sons" ,a\n"Elm" ', ',')).toEqual({
    rows: [['Oak, Sons', 'a'], ['Elm']],
    broken: null,
  });
});

test('a row with a broken quote begins where its first cell does', () => {
  const { rows, broken } = readQuotedText('a,b\n"c\nd","e', ',');
  expect(rows).toEqual([['a', 'b']]);
  expect(broken).toEqual({ row: 4, cell: 10 });
});
