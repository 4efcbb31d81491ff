import { describe, expect, test } from '@jest/globals';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';

const started = async (said: string[] = []): Promise<AddOn> => {
  const addOn = new AddOn({ ui: quietScreen(said) });
  await addOn.ask.setUp({});
  await addOn.type('customers', 2, 'Company', 'Casa Verde SA');
  return addOn;
};

const first = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'customers' })).rows[0];

const shownDue = (addOn: AddOn) =>
  addOn.tab('customers').rows[1]?.values[addOn.column('customers', 'Due')];

const shownNext = (addOn: AddOn) =>
  addOn.tab('customers').rows[1]?.values[addOn.column('customers', 'Next follow-up')];

describe('the day of the last contact as people type it', () => {
  test.each([
    ['17/03/2026', '2026-03-17'],
    ['yesterday', '2026-03-17'],
    ['昨天', '2026-03-17'],
  ])('%s is a date a moment later, in eight calls', async (typed, date) => {
    const addOn = await started();
    await addOn.type('customers', 2, 'Last contact', typed);
    expect(addOn.calls.total).toBeLessThanOrEqual(8);
    expect(await first(addOn)).toMatchObject({ lastContact: date, due: '2026-04-16' });
    expect(await addOn.ask.setUp({})).toEqual({ created: [], changed: false });
  });

  test.each(['never', '从未', 'n/a', '-'])('%s says that there was none', async (typed) => {
    const addOn = await started();
    await addOn.type('customers', 2, 'Last contact', typed);
    expect(shownDue(addOn)).toBe('never contacted');
    const { items } = await addOn.ask.agenda({});
    expect(items).toMatchObject([{ due: { state: 'neverContacted' } }]);
  });

  test('text that is no date stays, and the customer is not taken for never contacted', async () => {
    const said: string[] = [];
    const addOn = await started(said);
    await addOn.type('customers', 2, 'Last contact', 'after the fair');
    expect(addOn.calls.total).toBeLessThanOrEqual(8);
    expect(shownDue(addOn)).toBe('last contact not understood');
    const { items } = await addOn.ask.agenda({});
    expect(items).toMatchObject([{ due: { state: 'unreadable' } }]);
    await addOn.menu('repairRegister');
    expect(said).toEqual([
      'The last contact or the next follow-up is not understood, or the last contact lies ahead, in 1 row: 2. Type it as 2026-11-20; what is still to come belongs under Next follow-up.',
    ]);
    await addOn.type('customers', 2, 'Last contact', '2026-03-17');
    await addOn.menu('repairRegister');
    expect(said[1]).toBe('Everything is in order. Nothing was changed.');
    expect(await first(addOn)).toMatchObject({ lastContact: '2026-03-17', due: '2026-04-16' });
  });
});

const noteAt = (addOn: AddOn, header: string) =>
  addOn.tab('customers').rows[1]?.notes?.[addOn.column('customers', header)] ?? '';

describe('a date that cannot be right', () => {
  test.each(['Last contact', 'Next follow-up'])(
    'in %s is said at its cell until it is put right, beside what the person noted there',
    async (header) => {
      const addOn = await started();
      const row = addOn.tab('customers').rows[1];
      if (row)
        row.notes = Object.assign([], { [addOn.column('customers', header)]: 'by his card' });
      await addOn.type('customers', 2, header, '2026-13-45');
      expect(noteAt(addOn, header)).toMatch(
        /^by his card\n“2026-13-45” is no date. Type it as 2026-11-20.\n/,
      );
      await addOn.type('customers', 2, header, '2026-03-16');
      expect(addOn.calls.total).toBeLessThanOrEqual(8);
      expect(noteAt(addOn, header)).toBe('by his card');
    },
  );

  test('a last contact that is still to come is said, does not count, and gives way to a contact that was', async () => {
    const addOn = await started();
    await addOn.type('customers', 2, 'Last contact', '2026-05-20');
    expect(noteAt(addOn, 'Last contact')).toMatch(
      /^2026-05-20 is still to come, so it does not count as a contact\. .*under Next follow-up\./,
    );
    expect(shownDue(addOn)).toBe('last contact not understood');
    const { items } = await addOn.ask.agenda({});
    expect(items).toMatchObject([{ due: { state: 'unreadable', isAhead: true } }]);
    const customerId = String((await first(addOn))?.id);
    const request = {
      operationId: 'contact-today',
      customerId,
      direction: 'out' as const,
      channel: 'phone' as const,
      topic: 'productNews',
      text: '',
      nextDate: null,
    };
    const { card } = await addOn.ask.logFollowUp(request);
    expect(card).toMatchObject({ lastContact: '2026-03-18', due: { state: 'later' } });
    await addOn.ask.undoOperation({ operationId: 'contact-today' });
    expect(await first(addOn)).toMatchObject({ lastContact: '2026-05-20' });
  });

  test('in a list is not taken for a contact, is listed before the import and kept in the notes', async () => {
    const addOn = await started();
    const list = {
      operationId: 'import-ahead',
      name: 'fair.csv',
      columns: ['company', 'country', 'lastContact'] as const,
      rows: [['Holm Friluft AB', 'Schweden', '2026-05-20']],
    };
    const preview = await addOn.ask.previewImport({ ...list, columns: [...list.columns] });
    expect(preview.unreadable).toMatchObject([{ key: 'lastContact', text: '2026-05-20' }]);
    await addOn.ask.commitImport({ ...list, columns: [...list.columns] });
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    expect(rows[1]).toMatchObject({
      lastContact: null,
      notes: 'Last contact: 2026-05-20',
      country: 'Sweden',
    });
  });
});

test('a list’s countries stand in the words of the register, and what says more than a country stays', async () => {
  const addOn = await started();
  const countries = ['Deutschland', '德国', 'DE', 'germany ', '🇩🇪', 'Hamburg, Germany', 'Narnia'];
  await addOn.ask.commitImport({
    operationId: 'import-countries',
    name: 'fair.csv',
    columns: ['company', 'country'],
    rows: countries.map((country, at) => [`Kontor ${'ABCDEFG'[at]}`, country]),
  });
  const { rows } = await addOn.ask.rows({ tab: 'customers' });
  expect(rows.slice(1).map(({ country }) => country)).toEqual([
    ...Array(5).fill('Germany'),
    'Hamburg, Germany',
    'Narnia',
  ]);
});

describe('the day of the next follow-up as people type it', () => {
  test.each([
    ['tomorrow', '2026-03-19'],
    ['25/04/2026', '2026-04-25'],
  ])('%s is a date a moment later', async (typed, date) => {
    const addOn = await started();
    await addOn.type('customers', 2, 'Next follow-up', typed);
    expect(await first(addOn)).toMatchObject({ nextFollowUp: date, due: date });
  });

  test('text that is no date stays and is named, and the cadence goes on', async () => {
    const said: string[] = [];
    const addOn = await started(said);
    await addOn.type('customers', 2, 'Last contact', '2026-03-17');
    await addOn.type('customers', 2, 'Next follow-up', 'after the fair');
    expect(await first(addOn)).toMatchObject({ nextFollowUp: null, due: '2026-04-16' });
    await addOn.menu('repairRegister');
    expect(said[0]).toContain('in 1 row: 2.');
    expect(shownNext(addOn)).toBe('after the fair');
  });
});
