import { expect, test } from '@jest/globals';
import { hostOf, runBody } from './scripted';

test('what a script writes is read back as Sheets reads typed text', async () => {
  const { value, error } = await runBody(`
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:D1').setValues([['00123', 'TRUE', '2026-01-05', 'Acme']]);
    return sheet.getRange('A1:D1').getValues().map((row) => row.map((cell) => typeof cell === 'object' ? cell.toISOString() : cell));
  `);
  expect(error).toBeUndefined();
  expect(value).toEqual([[123, true, '2026-01-04T16:00:00.000Z', 'Acme']]);
});

test('top-level code runs at every execution and nothing is kept between them', async () => {
  const host = hostOf('let count = 0; count++; function main() { return ++count; }');
  expect((await host.run('main', [], 'menu')).value).toBe(2);
  expect((await host.run('main', [], 'menu')).value).toBe(2);
});
