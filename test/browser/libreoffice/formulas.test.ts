import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { recalculate } from '../../../src/host/formula/recalculate';
import { type CellValue, isCellError } from '../../../src/host/workbook/cell';
import { setInput, setInputs } from '../../../src/host/workbook/edit';
import { addSheet } from '../../../src/host/workbook/tabs';
import { Workbook } from '../../../src/host/workbook/workbook';
import { pack } from '../../../src/host/xlsx/pack';
import { readXlsx } from '../../../src/host/xlsx/read';
import { unpack } from '../../../src/host/xlsx/unpack';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { checkedFormulas } from './formulas';

/** Where LibreOffice is known to say something else than we take Sheets to say, and why. */
const others: Readonly<Record<string, string>> = {
  '=TRUE>5': 'truth values are numbers there',
  '=SUM(Data!A2:F8)': 'truth values are numbers there',
  '=SUM(Data!2:2)': 'truth values are numbers there',
  '=COUNT(Data!A1:F8)': 'truth values are numbers there',
  '=TEXTJOIN("/",TRUE,1,TRUE)': 'truth values are numbers there',
  '=CONCATENATE("a",1,TRUE)': 'truth values are numbers there',
  '="a"&1&TRUE': 'truth values are numbers there',
  '=SUM(1,"2",TRUE)': 'Sheets reads a text that is written in the formula as a number',
  '=IF(TRUE,,3)': 'what is left out is empty in Sheets',
  '=INDEX(Data!A2:B8,99,1)': 'Sheets names the error by the number that is out of bounds',
  '=UPPER("Straße")': 'LibreOffice knows the capital sharp s',
};

const workbookOf = (formulas: readonly string[]): Workbook => {
  const workbook = new Workbook('Formulas', 'UTC', 'en_US');
  const customers = addSheet(workbook, 'Data');
  setInputs(customers, 0, 0, [
    ['Country', 'Company', 'Class', 'Last contact', 'Amount', 'Paid', null, 'From', 'Name'],
    ['Germany', 'Nordlicht GmbH', 'A', 46000, 1200.5, true, null, 1, 'one'],
    ['Spain', 'Olivar SL', 'B', 46010, 300, false, null, 2, 'two'],
    ['Germany', 'Rheinwerk KG', 'C', 46021, null, false, null, 3, 'three'],
    ['Chile', 'Andes Import', 'A', 45990, 8750.25, true, null, 4, 'four'],
    ['Japan', 'Sakura Trading', 'D', 46027, 45, false],
    ['Spain', 'Costa Verde', 'E', null, -60, true],
    ['Chile', 'Pacifico Ltda', 'A', 45810, 300, false],
  ]);
  const sheet = addSheet(workbook, 'Results');
  formulas.forEach((formula, row) => {
    setInput(sheet, row, 0, { formula });
  });
  recalculate(workbook, { ms: Date.now() });
  return workbook;
};

/** Without the results that we wrote beside the formulas LibreOffice has to work them out itself. */
const withoutResults = (bytes: Uint8Array): Uint8Array => {
  const parts: Map<string, Uint8Array> = unpack(bytes);
  const name = 'xl/worksheets/sheet2.xml';
  const xml = Buffer.from(parts.get(name) ?? []).toString('utf8');
  const bare = xml
    .replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
    .replace(/(<c [^>]*?) t="(str|b|e)"/g, '$1');
  return pack(parts.set(name, Buffer.from(bare)), 'deflated');
};

const calculatedByOffice = async (bytes: Uint8Array): Promise<Workbook> => {
  const folder = mkdtempSync(join(tmpdir(), 'portbook-formulas-'));
  const path = join(folder, 'formulas.xlsx');
  writeFileSync(path, bytes);
  const out = join(folder, 'out');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  spawnSync('soffice', ['--headless', profile, '--convert-to', 'xlsx', '--outdir', out, path]);
  const read = await readXlsx(readFileSync(join(out, 'formulas.xlsx')), 'formulas');
  rmSync(folder, { recursive: true, force: true });
  return read;
};

const shown = (value: CellValue): string | number => {
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return Number(value.toPrecision(12));
  return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : value;
};

test('formulas of a register give what LibreOffice works out for them', async () => {
  const ours = workbookOf(checkedFormulas);
  const theirs = await calculatedByOffice(withoutResults(await writeXlsx(ours)));
  const results = (workbook: Workbook) => workbook.sheetByName('Results');
  const different = checkedFormulas.flatMap((formula, row) => {
    const [mine, other] = [ours, theirs].map((book) => shown(results(book)?.value(row, 0) ?? null));
    return mine === other ? [] : [[formula, mine, other]];
  });
  expect(checkedFormulas.length).toBeGreaterThan(400);
  const isKnown = ([formula]: unknown[]) => String(formula) in others;
  expect(different.filter((line) => !isKnown(line))).toEqual([]);
  expect(
    different
      .filter(isKnown)
      .map(([formula]) => formula)
      .sort(),
  ).toEqual(Object.keys(others).sort());
});
