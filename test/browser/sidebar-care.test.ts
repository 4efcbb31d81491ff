import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { healthy } from './sidebar-answers';
import { inputOf, type SidebarBrowser, startBrowser } from './sidebar-browser';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const listed = (id: string, company: string, row: number) => ({
  id,
  company,
  contact: 'Marta Lindqvist',
  email: `sales@${id}.example`,
  phone: '',
  country: 'Sweden',
  class: 'D',
  owner: 'Lin',
  lastContact: '2024-02-13',
  row,
});

const pair = {
  first: listed('c-1', 'Nordhavn Pumps AB', 7),
  second: listed('c-2', 'NORDHAVN PUMPS', 12),
  why: ['company', 'domain'],
  likelihood: 0.93,
  conflicts: [{ key: 'country', kept: 'Sweden', gone: 'Norway' }],
  ifFirst: {
    gained: [{ key: 'site', before: '', after: 'nordhavn.example' }],
    left: [{ key: 'company', value: 'NORDHAVN PUMPS' }],
  },
  ifSecond: {
    gained: [{ key: 'phone', before: '+46 8 1', after: '+46 8 1, +46 8 2' }],
    left: [{ key: 'company', value: 'Nordhavn Pumps AB' }],
  },
};

const undone = { outcome: 'saved', removed: 0, restored: 1, broughtBack: 1, editedSince: [] };

const answers = {
  ...healthy,
  search: () => ({
    customers: [pair.first],
    inquiries: [
      {
        id: 'i-1',
        received: '2026-03-01 09:00',
        kind: 'precise',
        customerId: 'c-1',
        name: 'Nordhavn Pumps AB',
        text: '2,000 pcs ball valves',
      },
    ],
  }),
  showCustomer: () => ({ row: 7 }),
  duplicates: () => ({ pairs: [pair], total: 1 }),
  mergeCustomers: () => ({ outcome: 'saved', card: {} }),
  undoOperation: () => undone,
  owners: () => ({ me: 'Lin', onlyOf: '', owners: [{ owner: 'Lin', customers: 4 }], pool: [] }),
  previewHandOver: () => ({ count: 4, examples: [pair.first] }),
  handOver: () => ({ outcome: 'saved', count: 4 }),
  erasePerson: () => ({ outcome: 'saved' }),
};

const open = (more = {}) => browser.open({ view: 'care' }, { ...answers, ...more });

describe('the register is kept clean', () => {
  test('a person says once who he is and sees his customers alone', async () => {
    let onlyOf = '';
    const owners = [
      { owner: 'Lin', customers: 4 },
      { owner: '', customers: 2 },
    ];
    const { page, calls, errors } = await open({
      owners: () => ({ me: '', onlyOf, owners, pool: [] }),
      sayWhoIAm: ({ name }: { name: string }) => ({ name }),
      myCustomers: ({ isOn }: { isOn: boolean }) => {
        onlyOf = isOn ? 'Lin' : '';
        return { onlyOf };
      },
    });
    await page.click('summary:text("Owners")');
    await page.fill('label:has-text("My name") input', ' Lin ');
    await page.click('text=That is me');
    await page.click('text=Show only my customers');
    await page.waitForSelector('text=The Customers tab shows only the customers of Lin.');
    await page.click('text=Show all customers');
    await page.waitForSelector('text=Show only my customers');
    expect(inputOf(calls, 'sayWhoIAm')).toEqual([{ name: 'Lin' }]);
    expect(inputOf(calls, 'myCustomers')).toEqual([{ isOn: true }, { isOn: false }]);
    expect(errors).toEqual([]);
  });

  test('a customer is found and his row opened', async () => {
    const { page, calls, errors } = await open();
    await page.fill('#find', 'nordhavn');
    await page.click('.care form button:text-is("Search")');
    await page.click('text=Nordhavn Pumps AB');
    expect(inputOf(calls, 'search')).toEqual([{ text: 'nordhavn' }]);
    expect(inputOf(calls, 'showCustomer')).toEqual([{ customerId: 'c-1' }]);
    expect(await page.innerText('.care')).toContain('2,000 pcs ball valves');
    expect(errors).toEqual([]);
  });

  test('two rows are merged as the person says, and parted again', async () => {
    const { page, calls } = await open();
    await page.click('summary:text("Duplicates")');
    await page.click('text=Find duplicates');
    await page.waitForSelector('.pair-card');
    expect(await page.innerText('.pair-card legend')).toBe(
      'same company, same site or mail domain (93%)',
    );
    const effects = () => page.locator('.pair-card .effect').allInnerTexts();
    expect(await effects()).toEqual(['Site\nnordhavn.example', 'Company\nNORDHAVN PUMPS']);
    await page.locator('.pair-card input[type=radio]').nth(1).check();
    expect(await effects()).toEqual(['Phone\n+46 8 2', 'Company\nNordhavn Pumps AB']);
    await page.selectOption('.pair-card select', 'first');
    await page.click('.pair-card button.action');
    await page.click('text=Undo');
    await page.waitForSelector('text=Undone.');
    const [merge] = inputOf(calls, 'mergeCustomers');
    expect(merge).toMatchObject({ keptId: 'c-2', goneId: 'c-1', choices: { country: 'gone' } });
    expect(inputOf(calls, 'undoOperation')).toEqual([{ operationId: merge?.['operationId'] }]);
  });

  test('how many pairs wait falls with every merge, and pairs of a row that is gone go with it', async () => {
    const third = listed('c-3', 'Nordhavn Pump', 14);
    const pairs = [pair, { ...pair, first: pair.second, second: third }];
    const { page } = await open({ duplicates: () => ({ pairs, total: 2 }) });
    await page.click('summary:text("Duplicates")');
    await page.click('text=Find duplicates');
    await page.waitForSelector('text=2 pairs');
    await page.locator('.pair-card button.action').first().click();
    await page.waitForSelector('text=No pair is left.');
    expect(await page.locator('.pair-card').count()).toBe(0);
    await page.click('text=Undo');
    await page.waitForSelector('text=2 pairs');
    await page.click('text=Not the same');
    await page.waitForSelector('text=1 pair');
  });

  test('customers change hands only after it was shown whom it moves', async () => {
    const { page, calls } = await open();
    await page.click('summary:text("Owners")');
    await page.fill('label:has-text("go to") input', 'Mei');
    await page.click('text=Look first');
    await page.waitForSelector('text=4 customers would change hands.');
    expect(inputOf(calls, 'handOver')).toEqual([]);
    await page.click('button:text("Hand over")');
    await page.waitForSelector('text=4 customers handed over.');
    expect(inputOf(calls, 'handOver')).toMatchObject([{ from: 'Lin', to: 'Mei' }]);
    await page.click('text=Undo');
    await page.waitForSelector('text=Undone.');
    await page.fill('label:has-text("go to") input', 'Ana');
    await page.click('text=Look first');
    await page.waitForSelector('text=4 customers would change hands.');
    await page.waitForSelector('text=and 3 more');
    await page.click('button:text("Hand over")');
    await page.waitForSelector('text=4 customers handed over.');
    const [first, second] = inputOf(calls, 'handOver');
    expect(second).toMatchObject({ from: 'Lin', to: 'Ana' });
    expect(second?.['operationId']).not.toBe(first?.['operationId']);
  });

  test('a person is erased only when asked twice', async () => {
    const { page, calls } = await open();
    await page.fill('#find', 'nordhavn');
    await page.keyboard.press('Enter');
    await page.click('text=Personal data');
    await page.click('text=Erase…');
    expect(inputOf(calls, 'erasePerson')).toEqual([]);
    await page.click('text=Erase for good');
    await page.waitForSelector('text=Erased.');
    expect(inputOf(calls, 'erasePerson')).toMatchObject([{ customerId: 'c-1' }]);
    const shown = await page.innerText('section:has(#find)');
    expect(shown).toContain('Nordhavn Pumps AB is erased');
    for (const gone of ['Marta', 'c-1.example', 'Export', 'ball valves']) {
      expect(shown).not.toContain(gone);
    }
  });

  test('the customer of the row says that he may stand in the register twice', async () => {
    const { page } = await browser.open(
      { view: 'customer' },
      { ...answers, twins: () => ({ twins: [pair] }) },
    );
    await page.waitForSelector('text=Perhaps the same customer as NORDHAVN PUMPS in row 12.');
  });
});
