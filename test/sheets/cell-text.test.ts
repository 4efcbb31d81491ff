import { describe, expect, test } from '@jest/globals';
import { cellText, couldBeMisread, couldRun } from '../../src/sheets/cell-text';

describe('text on its way to a cell', () => {
  test('is kept as it is, line breaks made alike', () => {
    expect(cellText('  00123 \r\n+86 138\r第二行')).toBe('  00123 \n+86 138\n第二行');
  });

  test('loses what no cell can hold', () => {
    expect(cellText('a\u0000b\u001fc')).toBe('abc');
    expect(cellText('x'.repeat(60_000))).toHaveLength(50_000);
  });

  test.each(['=HYPERLINK("http://x.example")', '+1+A1', '-SUM(A1)', '@SUM(A1)', '\t=1', '　＝1'])(
    '%j could run as a formula',
    (text) => {
      expect(couldRun(cellText(text))).toBe(true);
    },
  );

  test.each(['+86 138 0000 0000', '-5', 'a=b', '2026-03-18', ''])('%j could not', (text) => {
    expect(couldRun(cellText(text))).toBe(false);
  });

  test.each(['00123', '+86 138 0000 0000', '1/2/2026', '12%', '$5', 'TRUE', '=A1', "'quoted"])(
    '%j could be misread where the text format is lost',
    (text) => {
      expect(couldBeMisread(cellText(text))).toBe(true);
    },
  );

  test.each(['Müller GmbH', '客户', 'true north', ''])('%j could not be misread', (text) => {
    expect(couldBeMisread(cellText(text))).toBe(false);
  });
});
