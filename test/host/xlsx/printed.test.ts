import { beforeAll, describe, expect, test } from '@jest/globals';
import { unpack } from '../../../src/host/xlsx/unpack';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { sampleWorkbook } from './sample-workbook';

let parts: Map<string, Buffer>;
const text = (name: string): string => parts.get(name)?.toString('utf8') ?? '';

beforeAll(async () => {
  const workbook = sampleWorkbook();
  const [, report] = workbook.sheets;
  for (let column = 0; report && column < report.columnCount; column += 1) {
    report.columns[column] = { ...report.columns[column], width: 65 };
  }
  parts = unpack(await writeXlsx(workbook));
});

describe('a saved workbook on paper', () => {
  test('is as wide as an A4 page, upright where it can be read so', () => {
    expect(text('xl/worksheets/sheet2.xml')).toMatch(
      /<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(text('xl/worksheets/sheet2.xml')).toContain('fitToPage="1"');
  });

  test('lies across where its columns are many', async () => {
    const workbook = sampleWorkbook();
    const [customers] = workbook.sheets;
    if (customers) customers.rowAt(0).values[11] = 'the last of twelve columns';
    const wide = unpack(await writeXlsx(workbook)).get('xl/worksheets/sheet1.xml');
    expect(wide?.toString('utf8')).toContain('orientation="landscape"');
  });

  test('has charts whose axes carry a mark for each label and none between', () => {
    const axes = text('xl/charts/chart1.xml').match(/<c:(cat|val)Ax>.*?<\/c:\1Ax>/gs) ?? [];
    expect(axes.length).toBeGreaterThan(1);
    for (const axis of axes) expect(axis).toContain('<c:minorTickMark val="none"/>');
  });
});
