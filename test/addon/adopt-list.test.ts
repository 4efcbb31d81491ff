import { describe, expect, test } from '@jest/globals';
import type { HtmlPage } from '../../src/host/runtime/host';
import { setInputs } from '../../src/host/workbook/edit';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';

const startOf = ({ html }: HtmlPage): unknown =>
  JSON.parse(/<script type="application\/json" id="start">(.*?)<\/script>/.exec(html)?.[1] ?? '');

const beside = async (rows: (string | number)[][]): Promise<{ addOn: AddOn; shown: unknown[] }> => {
  const shown: unknown[] = [];
  const dialog = (page: HtmlPage) => void shown.push(startOf(page));
  const addOn = new AddOn({ ui: { ...quietScreen(), dialog } });
  const [sheet] = addOn.workbook.sheets;
  if (sheet) setInputs(sheet, 0, 0, rows);
  await addOn.menu('setUp');
  return { addOn, shown };
};

const list = [
  ['Our customers', '', ''],
  ['Firm', 'E-mail', 'Country'],
  ['Casa Verde SA', 'ines@casaverde.example.com', 'Spain'],
  ['Fjellheim AS', 'ingrid@fjell.example.com', 'Norway'],
];

describe('set-up beside a list of customers', () => {
  test('shows how it would be read, and touches nothing of it', async () => {
    const { addOn, shown } = await beside(list);
    expect(shown).toMatchObject([{ view: 'import', sheet: 'Sheet1' }]);
    const cells = addOn.workbook.sheetByName('Sheet1')?.rows.map((row) => row?.values ?? []);
    expect(cells?.map((row) => row.map((cell) => cell ?? ''))).toEqual(list);
    expect((await addOn.ask.rows({ tab: 'customers' })).rows).toEqual([]);
    expect((await addOn.ask.readSheet({ name: 'Sheet1' })).columns).toMatchObject([
      { key: 'company' },
      { key: 'email' },
      { key: 'country' },
    ]);
  });

  test('asks once: not where it is run again', async () => {
    const { addOn, shown } = await beside(list);
    await addOn.menu('setUp');
    expect(shown).toHaveLength(1);
  });

  test.each([
    ['notes', [['Call Ingrid on Monday'], ['Send the new leaflet']]],
    [
      'sums',
      [
        ['Month', 'Sales'],
        ['March', 1200],
        ['April', 900],
      ],
    ],
    ['a blank sheet', [['']]],
  ])('beside %s it shows nothing', async (_, rows) => {
    expect((await beside(rows)).shown).toEqual([]);
  });
});
