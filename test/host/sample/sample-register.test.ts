import { expect, test } from '@jest/globals';
import { fillSample } from '../../../src/host/sample/sample-register';
import { AddOn, addOnProgram, emptyWorkbook } from '../../support/add-on';

test.each(['en', 'zh-CN'])(
  'the sample register fills an empty workbook in %s',
  async (userLocale) => {
    const workbook = emptyWorkbook();
    const now = Date.parse('2026-03-18T01:30:00Z');
    const user = 'mei@exporter.example.com';
    await fillSample({ workbook, program: addOnProgram(), user, userLocale, now });
    expect(workbook.sheets[0]?.rows.length).toBeGreaterThan(20);
    const addOn = new AddOn({ workbook, now: '2026-03-18T01:30:00Z', userLocale });
    const values = await addOn.ask.orderValues({});
    expect(values).toMatchObject({ unvalued: [], strangers: [], fourFifths: { of: 6 } });
    expect(values.lines[0]).toMatchObject({ customer: 'Nordlicht Garten GmbH', loyalty: 'loyal' });
    expect((await addOn.ask.orders({})).orders).toHaveLength(7);
    const [nordlicht] = values.lines;
    const { documents } = await addOn.ask.dealings({ customerId: nordlicht?.customerId ?? '' });
    expect(documents.map(({ kind }) => kind)).toEqual(['proforma', 'contract']);
    const { proposals } = await addOn.ask.keyAccounts({});
    expect(proposals.map(({ doubts }) => doubts.length > 0)).toContain(true);
  },
);
