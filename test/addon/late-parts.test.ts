import { expect, test } from '@jest/globals';
import { ScriptHost } from '../../src/host/runtime/host';
import { AddOn, addOnProgram } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';

/** The files beside the script, and which of them were asked for. */
class Files extends Map<string, string> {
  readonly asked: string[] = [];
  override get(name: string): string | undefined {
    this.asked.push(name);
    return super.get(name);
  }
}

const registerWith = async (change: (files: Files) => void = () => {}) => {
  const files = new Files(addOnProgram().html);
  change(files);
  const program = { ...addOnProgram(), html: files };
  const addOn = new AddOn({
    hostOf: (world) => new ScriptHost({ ...world, program }),
    ui: quietScreen(),
  });
  await addOn.menu('setUp');
  return { addOn, files };
};

const text = 'Please quote 500 pcs of PVC hoses, CIF Hamburg. Ida Holm, Holm Friluft AS';
const accepted = {
  operationId: 'accept-0001',
  text,
  channel: 'mail',
  kind: 'precise',
  fields: { contact: 'Ida Holm', company: 'Holm Friluft AS' },
} as const;

test('what every click evaluates holds neither the rules of triage nor the reader of lists', () => {
  const { files, html } = addOnProgram();
  const late = ['src/domain/inquiry/triage.ts', 'src/domain/table/read-table.ts'];
  const script = files.map(({ source }) => source).join('');
  const parts = ['judging', 'importing'].map((name) => html.get(name) ?? '').join('');
  expect(late.filter((module) => script.includes(module))).toEqual([]);
  expect(late.filter((module) => parts.includes(module))).toEqual(late);
});

test('three hundred inquiries are judged by rules that were read once', async () => {
  const { addOn, files } = await registerWith();
  const inquiries = Array.from({ length: 300 }, (_, id) => ({ id: String(id), text }));
  const verdicts = await addOn.ask.triage({ inquiries });
  expect(new Set(verdicts.map(({ kind }) => kind))).toEqual(new Set(['precise']));
  expect(files.asked).toEqual(['judging']);
});

test('an import reads what reads lists, once, and nothing that judges inquiries', async () => {
  const { addOn, files } = await registerWith();
  files.asked.length = 0;
  await addOn.ask.commitImport({
    operationId: 'import-0001',
    name: 'fair.csv',
    columns: ['company', 'source'],
    rows: [['Holm Friluft AS', 'fair']],
  });
  expect(files.asked).toEqual(['importing']);
});

test('what judges and imports nothing reads neither', async () => {
  const { addOn, files } = await registerWith();
  const { customerId } = await addOn.ask.acceptInquiry(accepted);
  files.asked.length = 0;
  await addOn.host.open();
  await addOn.type('customers', 2, 'Company', 'Holm Friluft AB');
  await addOn.type('customers', 2, 'Phone', '+47 22 00 09 99');
  await addOn.ask.session({});
  await addOn.ask.customer({ customerId });
  await addOn.ask.agenda({});
  await addOn.menu('rebuildToday');
  await addOn.menu('writeWeeklySummary');
  await addOn.menu('repairRegister');
  expect(files.asked).toEqual([]);
});

test.each([
  ['is missing', (files: Map<string, string>) => void files.delete('judging')],
  [
    'comes from another version',
    (files: Map<string, string>) =>
      void files.set(
        'judging',
        '<script>\n(function () { return { version: "old" }; })\n</script>\n',
      ),
  ],
])('when the file of rules %s, it is said what to do and nothing is written', async (_, spoil) => {
  const { addOn } = await registerWith(spoil);
  await expect(addOn.ask.acceptInquiry(accepted)).rejects.toMatchObject({
    kind: 'fileOutdated',
    message: expect.stringContaining('install all of its files again'),
  });
  expect((await addOn.ask.rows({ tab: 'inquiries' })).rows).toEqual([]);
  expect((await addOn.ask.rows({ tab: 'customers' })).rows).toEqual([]);
});
