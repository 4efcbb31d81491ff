import { expect, test } from '@jest/globals';
import { fillSample } from '../../../src/host/sample/sample-register';
import { addOnProgram, emptyWorkbook } from '../../support/add-on';

test.each(['en', 'zh-CN'])(
  'the sample register fills an empty workbook in %s',
  async (userLocale) => {
    const workbook = emptyWorkbook();
    const now = Date.parse('2026-03-18T01:30:00Z');
    const user = 'mei@exporter.example.com';
    await fillSample({ workbook, program: addOnProgram(), user, userLocale, now });
    expect(workbook.sheets[0]?.rows.length).toBeGreaterThan(20);
  },
);
