import { describe, expect, test } from '@jest/globals';
import { AddOn, emptyWorkbook } from '../support/add-on';
import { formulasIn, held, shownOn, texts } from '../support/hostile-texts';
import { noteResult } from './fault-table';
import { withoutEmptyRows } from './starting-points';
import { ways } from './ways-in';

const locales = ['en_US', 'zh_CN', 'de_DE', 'fr_FR', 'ar_EG'];
/** As many as one request names at most. */
const started = async (locale: string, customers: number): Promise<AddOn> => {
  const addOn = new AddOn({ workbook: emptyWorkbook('Asia/Shanghai', locale) });
  await addOn.ask.setUp({});
  const rows = Array.from({ length: customers }, (_, at) => [`Firm ${at}`]);
  const first = {
    operationId: 'hostile-first',
    name: 'a.csv',
    columns: ['company' as const],
    rows,
  };
  await addOn.ask.commitImport(first);
  withoutEmptyRows(addOn.workbook);
  return addOn;
};

/** Texts that stand nowhere in a tab as they are, not even within others. */
const lost = (addOn: AddOn, tab: Parameters<AddOn['tab']>[0]): string[] => {
  const shown = [...shownOn(addOn, tab)].join('\n\n');
  return texts.map((text) => held(text).trim()).filter((text) => !shown.includes(text));
};

describe('hostile texts stay the texts they are in every locale, by every way in', () => {
  test.each(ways)('$name', async ({ name, fields, tab, send }) => {
    const began = performance.now();
    const violations: string[] = [];
    let calls = 0;
    for (const locale of locales) {
      const addOn = await started(locale, fields);
      const { rows } = await addOn.ask.rows({ tab: 'customers' });
      const customerId = String(rows[0]?.id);
      for (let first = 0; first < texts.length; first += fields) {
        const few = texts.slice(first, first + fields);
        const last = held(texts[first - 1] ?? '').trim();
        await send(addOn, { customerId, last, operationId: `hostile-way-${first}`, few });
        calls = Math.max(calls, addOn.calls.total);
      }
      await addOn.ask.weeklyReport({});
      for (const item of ['rebuildToday', 'repairRegister']) await addOn.menu(item);
      const wrong = [...formulasIn(addOn), ...lost(addOn, tab).map((text) => `lost: ${text}`)];
      violations.push(...wrong.map((fault) => `${locale}: ${fault}`));
    }
    const states = texts.length * locales.length;
    const milliseconds = Math.round(performance.now() - began);
    noteResult({ part: 'hostile texts', operation: name, calls, states, violations, milliseconds });
    expect(violations).toEqual([]);
  });
});
