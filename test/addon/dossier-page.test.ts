import { describe, expect, test } from '@jest/globals';
import { AddOn } from '../support/add-on';
import { firstLevel, idOf, olav, record, started } from '../support/dossier-register';

describe('the dossier on one page', () => {
  test('opens from the menu for the customer of the row, and from the sidebar for any', async () => {
    const shown: string[] = [];
    const ui = {
      menus: () => {},
      toast: () => {},
      sidebar: () => {},
      dialog: ({ title, html }: { title: string; html: string }) =>
        shown.push(
          `${title} ${/<script type="application\/json" id="start">(.*?)<\/script>/.exec(html)?.[1]}`,
        ),
      alert: ({ text }: { text: string }) => {
        shown.push(text);
        return 'OK' as const;
      },
      prompt: () => ({ button: 'OK' as const, text: '' }),
    };
    const { workbook } = await started();
    const addOn = new AddOn({ workbook, ui: ui as never });
    const customerId = await idOf(addOn, 1);
    await addOn.ask.openDossier({ customerId });
    expect(shown[0]).toContain('Dossier {"view":"dossier"');
    expect(shown[0]).toContain(`"customerId":"${customerId}"`);
    const sheetId = addOn.tab('customers').id;
    const select = (row: number) =>
      Object.assign(addOn.host.selection, {
        sheetId,
        areas: [{ row, column: 0, rows: 1, columns: 1 }],
        cell: { row, column: 0 },
      });
    select(1);
    await addOn.menu('openDossier');
    expect(shown[1]).toContain(`"customerId":"${await idOf(addOn, 0)}"`);
    select(40);
    await addOn.menu('openDossier');
    expect(shown[2]).not.toContain('customerId');
  });

  test('tells of orders among what has happened, the newest first', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 1);
    for (const [number, date] of [
      ['PI-1', '2026-01-05'],
      ['PI-2', '2026-03-02'],
    ] as const) {
      const set = { date, number, amount: 900, currency: 'USD', product: 'Flasks' };
      await addOn.ask.saveOrder({ operationId: `order-${number}`, customerId, orderId: null, set });
    }
    const { history } = await addOn.ask.dossierPage({ customerId, isPublic: false });
    expect(history.map(({ when, text }) => [when.slice(0, 10), text])).toEqual([
      ['2026-03-02', 'PI-2 · Flasks · 900 USD'],
      ['2026-01-05', 'PI-1 · Flasks · 900 USD'],
    ]);
  });

  test('tells when the next contact is due, and why, where no date is agreed', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 0);
    const { dueReason, customer } = await addOn.ask.dossierPage({ customerId, isPublic: true });
    expect(customer).toMatchObject({ nextFollowUp: null, lastContact: '2024-03-02' });
    expect(dueReason).toMatchObject({ from: 'cadence', lastContact: '2024-03-02' });
  });

  test('passed on, it holds no personal fact, no note and no text of the log', async () => {
    const addOn = await started();
    await record(addOn, 0, 'own-facts-1', [...firstLevel, ...olav]);
    await addOn.type('customers', 2, 'Notes', 'his wife is called Siri');
    const customerId = await idOf(addOn, 0);
    for (const topic of ['quotation', 'hobby']) {
      await addOn.ask.logFollowUp({
        operationId: `talk-of-${topic}`,
        customerId,
        direction: 'out',
        channel: 'mail',
        topic,
        text: `spoke of skiing and ${topic}`,
        nextDate: null,
      });
    }
    await addOn.ask.addPlan({
      operationId: 'his-birthday',
      customerId,
      kind: 'birthday',
      date: '2026-04-02',
      text: 'Olav is fifty',
      place: '',
    });
    const page = async (isPublic: boolean) =>
      JSON.stringify(await addOn.ask.dossierPage({ customerId, isPublic }));
    for (const personal of ['skiing', 'Siri', 'fifty', 'hobby']) {
      expect(await page(false)).toContain(personal);
      expect(await page(true)).not.toContain(personal);
    }
    expect(await page(true)).toContain('12 shops');
    expect(await page(true)).toContain('quotation');
  });
});
