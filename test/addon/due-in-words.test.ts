import { expect, test } from '@jest/globals';
import { messagesFor } from '../../src/messages/messages-for';
import { AddOn } from '../support/add-on';

test.each([
  ['en', 'is weekend in Germany →'],
  ['zh-CN', '是德国的周末'],
  ['zh-TW', '是德國的週末'],
] as const)(
  'a due date that was moved off names the country, not its code: %s',
  async (language, words) => {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    await addOn.ask.commitImport({
      operationId: 'import-0001',
      name: 'list.csv',
      columns: ['company', 'country', 'class', 'lastContact'],
      rows: [['Oak GmbH', 'Deutschland', 'C', '2026-02-28']],
    });
    const settings = (await addOn.ask.rows({ tab: 'settings' })).rows;
    const row = settings.findIndex(({ key }) => key === 'language') + 2;
    await addOn.type('settings', row, 'Value', language);
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    const { card } = await addOn.ask.customer({ customerId: String(rows[0]?.id) });
    const said = card.dueReason && messagesFor(language).followUp.dueReason(card.dueReason);
    expect(said).toContain(words);
  },
);
