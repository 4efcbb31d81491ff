import { describe, expect, test } from '@jest/globals';
import { commitImport, type ImportChunk } from '../../src/workflows/commit-import';
import { previewImport } from '../../src/workflows/preview-import';
import { customer } from '../support/customers';
import { memoryBook, memoryPorts } from '../support/memory-ports';

const list = (parts: Partial<ImportChunk> = {}): ImportChunk => ({
  operationId: 'import-0001',
  name: 'fair.csv',
  columns: ['company', 'contact', 'email', 'country', 'product'],
  rows: [
    ['Fjellheim Sport AS', 'Ingrid Solbakken', 'ingrid@fjellheim.example.com', 'Norway', 'Flasks'],
    ['Casa Verde SA', 'Inés Prado', 'ines@casaverde.example.com', 'Spain', 'Lamps'],
    ['', '', '', 'Spain', 'Lamps'],
  ],
  ...parts,
});

describe('importing a list', () => {
  test('the dry run counts and writes nothing', () => {
    const book = memoryBook();
    const preview = previewImport(memoryPorts(book), list());
    expect(preview.counts).toEqual({
      new: 2,
      updates: 0,
      same: 0,
      duplicates: 0,
      rejected: 1,
      toDecide: 0,
    });
    expect(preview.rejected).toEqual([{ row: 3, reason: expect.stringContaining('company') }]);
    expect([book.customers, book.log]).toEqual([[], []]);
  });

  test('new customers come in, known ones gain what they lacked, and nothing typed is replaced', () => {
    const known = customer({ product: '', contact: 'Ms Solbakken', notes: 'prefers calls' });
    const book = memoryBook({ customers: [{ customer: known, due: 'neverContacted' }] });
    const { outcome, counts } = commitImport(memoryPorts(book), list());
    expect(outcome).toBe('saved');
    expect(counts).toMatchObject({ new: 1, updates: 1 });
    expect(book.customers[0]?.customer).toMatchObject({
      product: 'Flasks',
      contact: 'Ms Solbakken',
      notes: 'prefers calls',
    });
    expect(book.customers[1]).toMatchObject({ due: 'neverContacted' });
    expect(book.log).toMatchObject([{ act: 'customersImported' }]);
  });

  test('the same file again adds nothing, changes nothing and leaves no second line', () => {
    const book = memoryBook();
    const ports = memoryPorts(book);
    commitImport(ports, list());
    const again = commitImport(ports, list({ operationId: 'import-0002' }));
    expect(again.counts).toMatchObject({ new: 0, updates: 0, same: 2 });
    expect([book.customers.length, book.log.length]).toEqual([2, 1]);
  });

  test('a source that can be read takes the word of the drop-down, any other stays as written', () => {
    const book = memoryBook();
    const rows = [
      ['Fjellheim Sport AS', '广交会'],
      ['Casa Verde SA', 'my cousin'],
    ];
    commitImport(memoryPorts(book), list({ columns: ['company', 'source'], rows }));
    expect(book.customers.map((row) => row.customer.source)).toEqual(['Trade fair', 'my cousin']);
  });

  test('chunks of one list keep their row numbers and their ids apart', () => {
    const book = memoryBook();
    const ports = memoryPorts(book);
    const rows = [['Atelier Bruyère', 'Paul', 'paul@bruyere.example.com', 'France', '']];
    commitImport(ports, list());
    commitImport(ports, list({ chunk: 1, chunks: 2, rows }));
    const ids = book.customers.map((row) => row.customer.id);
    expect(new Set(ids).size).toBe(3);
    expect(commitImport(ports, list({ chunk: 1, rows: [['']] })).counts.new).toBe(0);
  });

  test('more rows than one chunk carries are refused', () => {
    const rows = Array.from({ length: 5001 }, (_, index) => [`Firm ${index}`]);
    expect(() => commitImport(memoryPorts(memoryBook()), list({ rows }))).toThrow(
      expect.objectContaining({ kind: 'tooManyRows', details: { rows: 5001, most: 5000 } }),
    );
  });
});

test.each([
  ['03/05/2026', 'unknown'],
  ['25/05/2026', 'dayFirst'],
  ['2026-05-03', null],
  ['yesterday', null],
])('a list with the date %s leaves open: %s', (typed, open) => {
  const request = {
    operationId: 'preview-of-dates',
    name: 'dates.csv',
    columns: ['company', 'lastContact'] as const,
    rows: [['Quince', typed]],
  };
  expect(previewImport(memoryPorts(memoryBook()), request).dateOrder).toBe(open);
});
