import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setFormat, setInput, setRichText } from '../../../src/host/workbook/edit';
import type { Chart } from '../../../src/host/workbook/features';
import type { Format } from '../../../src/host/workbook/format';
import { addSheet } from '../../../src/host/workbook/tabs';
import { Workbook } from '../../../src/host/workbook/workbook';
import { readXlsx } from '../../../src/host/xlsx/read';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { area } from '../../host/xlsx/sample-workbook';
import { lookInLibreOffice } from './office';

/** All but clipping, which LibreOffice does not know; it gives turned text an alignment where it has none. */
const formats: Format[] = [
  { bold: true, italic: true },
  { underline: true, fontColor: '#1155cc' },
  { strikethrough: true, background: '#fff2cc' },
  { fontSize: 14, fontFamily: 'Georgia' },
  { horizontalAlignment: 'center', verticalAlignment: 'middle' },
  { horizontalAlignment: 'right', verticalAlignment: 'top' },
  { wrap: 'wrap' },
  { numberFormat: '0.00%' },
  { numberFormat: '#,##0.00' },
  { numberFormat: '[$€-407]#,##0.00' },
  { numberFormat: 'yyyy-mm-dd hh:mm' },
  { numberFormat: '0.00E+00' },
  { numberFormat: '@' },
  { borderTop: 'solid #000000', borderBottom: 'double #cc0000' },
  { rotation: 45, horizontalAlignment: 'center' },
  { rotation: -30, horizontalAlignment: 'left' },
  { rotation: 'vertical', horizontalAlignment: 'center' },
  { direction: 'rtl' },
  { borderLeft: 'solid_thick #38761d', borderRight: 'dotted #000000' },
];

const criteria = [
  { type: 'NUMBER_BETWEEN', values: [1, 9] },
  { type: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [5] },
  { type: 'DATE_BEFORE', values: [46000] },
  { type: 'CUSTOM_FORMULA', values: ['=LEN(A1)<40'] },
  { type: 'VALUE_IN_LIST', values: [['yes', 'no'], true] },
] as const;

const rules = [
  { type: 'NUMBER_LESS_THAN', values: [10] },
  { type: 'NUMBER_BETWEEN', values: [2, 4] },
  { type: 'TEXT_CONTAINS', values: ['urgent'] },
  { type: 'TEXT_STARTS_WITH', values: ['EX'] },
  { type: 'CELL_EMPTY', values: [] },
  { type: 'CELL_NOT_EMPTY', values: [] },
  { type: 'CUSTOM_FORMULA', values: ['=ISODD(ROW())'] },
];

const kinds: Chart['type'][] = ['COLUMN', 'BAR', 'LINE', 'AREA', 'PIE', 'SCATTER'];

const words = [
  { start: 0, look: {} },
  { start: 4, look: { bold: true, fontColor: '#cc0000' } },
  { start: 7, look: { italic: true } },
];

const everyKind = (): Workbook => {
  const workbook = new Workbook('Every kind', 'Asia/Shanghai', 'en_US');
  const sheet = addSheet(workbook, 'Kinds');
  workbook.activeSheetId = sheet.id;
  formats.forEach((format, row) => {
    setInput(sheet, row, 0, format.numberFormat === '@' ? '00123' : 45992.25 + row);
    setFormat(sheet, area(row, 0), format);
  });
  ['Country', 'Kenya', 'Chile', 'Kenya', 'Japan'].forEach((name, row) => {
    setInput(sheet, row, 3, name);
    setInput(sheet, row, 4, row === 0 ? 'Orders' : row * 3);
  });
  sheet.filter = {
    area: area(0, 3, 5, 2),
    columns: new Map([[3, { hiddenValues: ['Kenya'] }]]),
  };
  sheet.validations = criteria.map(({ type, values }, index) => ({
    areas: [area(0, 6 + index, 20, 1)],
    criterion: { type, values: values.map((value) => (Array.isArray(value) ? [...value] : value)) },
    allowInvalid: index % 2 === 0,
    helpText: index === 0 ? 'Between one and nine' : null,
  })) as typeof sheet.validations;
  sheet.conditionalRules = rules.map((criterion, index) => ({
    areas: [area(0, 12 + index, 20, 1)],
    criterion,
    format: { background: '#f4cccc', bold: true },
  }));
  sheet.charts = kinds.map((type, index) => ({
    id: index + 1,
    type,
    ranges: [{ sheetId: sheet.id, area: area(0, 3, 5, 2) }],
    position: { row: 20 + index * 18, column: 0, offsetX: 0, offsetY: 0 },
    size: { width: 480, height: 320 },
    headers: 1,
    transpose: false,
    options: { title: `As ${type}` },
  }));
  sheet.conditionalRules.push({
    areas: [area(0, 22, 20, 1)],
    criterion: { type: '', values: [] },
    format: {},
    gradient: {
      min: { color: '#ffffff', type: 'MIN', value: '' },
      mid: { color: '#ffe599', type: 'PERCENTILE', value: '50' },
      max: { color: '#cc0000', type: 'NUMBER', value: '90' },
    },
  });
  setInput(sheet, 0, 23, 'Ask Mei today');
  setRichText(sheet, 0, 23, words);
  setInput(sheet, 1, 23, 'Linden');
  setRichText(sheet, 1, 23, [{ start: 0, look: {}, link: 'https://linden.example/' }]);
  sheet.rowAt(15).depth = 1;
  sheet.rowAt(16).depth = 1;
  sheet.columnAt(24).depth = 1;
  sheet.rightToLeft = true;
  sheet.columnAt(1).width = 37;
  sheet.columnAt(2).hidden = true;
  sheet.rowAt(18).hidden = true;
  return workbook;
};

let folder = '';
let saved: Workbook;
const before = everyKind();
const [sheet] = before.sheets;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portbook-libreoffice-'));
  const path = join(folder, 'kinds.xlsx');
  await writeFile(path, await writeXlsx(everyKind()));
  const again = join(folder, 'saved.xlsx');
  await lookInLibreOffice(path, [], { path: again, isEdited: false });
  saved = await readXlsx(await readFile(again), 'saved');
});
afterAll(() => rm(folder, { recursive: true }));

test.each(formats.map((format, row) => [JSON.stringify(format), row] as const))(
  'the format %s comes back from LibreOffice',
  (_, row) => {
    expect(saved.sheets[0]?.format(row, 0)).toEqual(sheet?.format(row, 0));
    expect(saved.sheets[0]?.value(row, 0)).toBe(sheet?.value(row, 0));
  },
);

test.each(criteria.map(({ type }, index) => [type, index] as const))(
  'the validation %s comes back',
  (_, index) => {
    expect(saved.sheets[0]?.validations).toContainEqual(sheet?.validations[index]);
  },
);

test.each(rules.map(({ type }, index) => [type, index] as const))(
  'the highlighting %s comes back',
  (_, index) => {
    expect(saved.sheets[0]?.conditionalRules).toContainEqual(sheet?.conditionalRules[index]);
  },
);

test.each(kinds)('the %s chart comes back', (kind) => {
  const chart = (book: Workbook) => book.sheets[0]?.charts.find(({ type }) => type === kind);
  expect(chart(saved)).toEqual(chart(before));
});

test('the filter comes back with what it hides', () => {
  expect(saved.sheets[0]?.filter).toEqual(sheet?.filter);
});

test('a scale of colours comes back', () => {
  expect(saved.sheets[0]?.conditionalRules).toContainEqual(sheet?.conditionalRules.at(-1));
});

test('the look of parts of a text and a link come back', () => {
  expect(saved.sheets[0]?.richText(0, 23)).toEqual(words);
  expect(saved.sheets[0]?.richText(1, 23)).toEqual(sheet?.richText(1, 23));
});

test('groups and the direction of the sheet come back', () => {
  expect([15, 16, 17].map((row) => saved.sheets[0]?.rows[row]?.depth ?? 0)).toEqual([1, 1, 0]);
  expect(saved.sheets[0]?.columns[24]?.depth).toBe(1);
  expect(saved.sheets[0]?.rightToLeft).toBe(true);
});

test('widths and hidden lines come back', () => {
  expect(saved.sheets[0]?.columns[1]?.width).toBe(37);
  expect(saved.sheets[0]?.columns[2]?.hidden).toBe(true);
  expect(saved.sheets[0]?.rows[18]?.hidden).toBe(true);
});
