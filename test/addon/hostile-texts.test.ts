import { describe, expect, test } from '@jest/globals';
import { english } from '../../src/messages/english';
import { AddOn, emptyWorkbook } from '../support/add-on';

/** What a spreadsheet would make something else of, and what is meant to do harm. */
const bodies = [
  'HYPERLINK("http://example.com","click")',
  'IMPORTXML("http://example.com","//a")',
  "cmd|' /C calc'!A0",
  '1+1',
  'SUM(A1:A9)',
  '2-3',
  '8613800000000',
  '86 138 0000 0000',
  'A1',
  '"quoted"',
  '{1,2;3,4}',
  'INDIRECT("Settings!A1")',
  '\n1+1',
  'π()',
  '0/0',
];
const starts = ['=', '+', '-', '@', '\t=', ' =', '＝', '＋', "'", '\u200b=', '\r=', '　='];
const misread = [
  '00123',
  'TRUE',
  'false',
  '2026-01-05',
  '1/2/2026',
  '12%',
  '12:30',
  '$2.99',
  '1,000,000',
  '1E5',
  '#REF!',
  '#N/A',
  '½',
  '１２３',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '<%= 7*7 %>',
  '\u202egnp.exe',
  'null',
  'undefined',
  'NaN',
  'a\u0000b',
];
const texts = [...starts.flatMap((start) => bodies.map((body) => start + body)), ...misread];

/** What a cell may leave of a text: no characters it cannot hold, line ends of one kind. */
const held = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a cell cannot hold
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n');

const started = async (locale: string): Promise<AddOn> => {
  const addOn = new AddOn({ workbook: emptyWorkbook('Asia/Shanghai', locale) });
  await addOn.ask.setUp({});
  return addOn;
};

/** Other programs put an apostrophe before a number to keep it, and these words where there is nothing. */
const meansItself = (text: string): boolean => !/^'[\d\s+/-]|^(#N\/A|null)$/.test(text);

const summaryOf = english.tabs.weeklySummary;

const formulasIn = (addOn: AddOn): string[] =>
  addOn.workbook.sheets
    .filter(({ name }) => name !== summaryOf)
    .flatMap(({ rows }) =>
      rows.flatMap((row) => (row?.formulas ?? []).flatMap((formula) => formula ?? [])),
    );

/** All texts that the cells below the header of a tab hold, as text. */
const shownOn = (addOn: AddOn, tab: Parameters<AddOn['tab']>[0]): Set<string> =>
  new Set(
    addOn
      .tab(tab)
      .rows.slice(1)
      .flatMap((row) => (row?.values ?? []).filter((value) => typeof value === 'string')),
  );

const missing = (shown: ReadonlySet<string>, written: readonly string[]): string[] =>
  written
    .map((text) => held(text))
    .filter((text) => text.trim() !== '' && !shown.has(text) && !shown.has(text.trim()));

const columns = ['company', 'contact', 'product', 'notes', 'owner'] as const;

/** Every text stands in every column once. */
const list = texts.map((_, row) =>
  columns.map((key, column) =>
    key === 'company' ? `Firm ${row} ${texts[row]}` : (texts[(row + column) % texts.length] ?? ''),
  ),
);

describe.each(['en_US', 'zh_CN', 'de_DE', 'fr_FR', 'ar_EG'])('in a spreadsheet of %s', (locale) => {
  test(`${texts.length} hostile texts that are imported stay the texts they are`, async () => {
    const addOn = await started(locale);
    const name = 'hostile.csv';
    await addOn.ask.commitImport({
      operationId: 'hostile-list',
      name,
      columns: [...columns],
      rows: list,
    });
    expect(formulasIn(addOn)).toEqual([]);
    expect(missing(shownOn(addOn, 'customers'), texts.filter(meansItself))).toEqual([]);
  });

  test('and so do those that come with a contact, an inquiry, a card, a fact, a plan or an order', async () => {
    const addOn = await started(locale);
    const few = texts.filter((_, index) => index % 11 === 0);
    for (const [index, text] of few.entries()) {
      await addOn.ask.acceptInquiry({
        operationId: `hostile-inquiry-${index}`,
        text: `${text} Please quote.`,
        channel: 'mail',
        kind: 'broad',
        fields: { contact: text, company: `Firm ${index}`, product: text, quantity: text },
      });
    }
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    const customerId = String(rows[0]?.id);
    for (const [index, text] of few.entries()) {
      await addOn.ask.logFollowUp({
        operationId: `hostile-contact-${index}`,
        customerId,
        direction: 'out',
        channel: 'mail',
        topic: text,
        text,
        nextDate: null,
      });
    }
    const cards = few.map((text, index) => ({
      operationId: `hostile-card-${index}`,
      company: `Stand ${index} ${text}`,
      contact: text,
      reach: text,
      class: 'D' as const,
    }));
    await addOn.ask.addFairCards({ fair: texts[0] ?? '', cards });
    const facts = few.map((value, index) => ({
      item: 'background' as const,
      person: `Kim ${index}`,
      value,
      source: value,
    }));
    await addOn.ask.recordFacts({ operationId: 'hostile-facts', customerId, facts });
    const [first = ''] = few;
    const plan = {
      operationId: 'hostile-plan',
      customerId,
      date: '2026-03-20' as never,
      place: first,
    };
    await addOn.ask.addPlan({ ...plan, kind: 'promise', text: first });
    await addOn.ask.saveOrder({
      operationId: 'hostile-order',
      customerId,
      orderId: null,
      set: {
        date: '2026-03-01' as never,
        number: first,
        product: first,
        currency: 'USD',
        amount: 5,
      },
    });
    expect(formulasIn(addOn)).toEqual([]);
    expect(missing(shownOn(addOn, 'inquiries'), few)).toEqual([]);
    expect(missing(shownOn(addOn, 'followUps'), few)).toEqual([]);
    expect(missing(shownOn(addOn, 'customers'), few)).toEqual([]);
    expect(missing(shownOn(addOn, 'dossier'), few)).toEqual([]);
    expect(missing(shownOn(addOn, 'plans'), [first])).toEqual([]);
    expect(missing(shownOn(addOn, 'orders'), [first])).toEqual([]);
  });
});
