import { describe, expect, test } from '@jest/globals';
import { setInputs } from '../../../src/host/workbook/edit';
import { writeWorkbook } from '../../../src/host/workbook/json';
import type { Workbook } from '../../../src/host/workbook/workbook';
import { pack } from '../../../src/host/xlsx/pack';
import { readXlsx } from '../../../src/host/xlsx/read';
import { unpack } from '../../../src/host/xlsx/unpack';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { decoratedWorkbook } from './decorated-workbook';
import { sampleWorkbook } from './sample-workbook';

/** A file whose sheets carry a remark is left to the library whole; without it bare cells are read from the bytes. */
const withRemarks = (bytes: Uint8Array): Uint8Array => {
  const parts: Map<string, Uint8Array> = unpack(bytes);
  for (const [name, part] of parts) {
    if (!name.startsWith('xl/worksheets/')) continue;
    const xml = Buffer.from(part)
      .toString('utf8')
      .replace('<sheetData>', '<!-- read me --><sheetData>');
    parts.set(name, Buffer.from(xml));
  }
  return pack(parts, 'deflated');
};

/** Cells with what they show and how they look, whatever nothings stand behind the last of a row. */
const cellsOf = (workbook: Workbook) =>
  workbook.sheets.map((sheet) => {
    const cells = [];
    for (let row = 0; row < sheet.rows.length; row++)
      for (let column = 0; column < sheet.columnCount; column++) {
        const cell = [
          sheet.value(row, column),
          sheet.formula(row, column),
          sheet.format(row, column),
          sheet.note(row, column),
          sheet.richText(row, column),
          sheet.isSpilled(row, column),
        ];
        if (cell.some((part) => part !== null && part !== false && JSON.stringify(part) !== '{}'))
          cells.push([row, column, ...cell]);
      }
    return [sheet.name, sheet.rowCount, sheet.columnCount, cells];
  });

const aside = (workbook: Workbook) => {
  const { sheets, formats: _, ...rest } = writeWorkbook(workbook);
  return { ...rest, sheets: sheets.map(({ rows: __, ...sheet }) => sheet) };
};

const strange = (): Workbook => {
  const workbook = sampleWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet)
    setInputs(sheet, 30, 3, [
      ['_x0041_', ' blanks ', 'a & b < c > d "e"', '第一行\nsecond', '\u0007bell', '#N/A'],
      [1e21, -0.5, 1.7976931348623157e308, 123456789012345, 5e-324, 0],
      [true, false, null, '', '00123', '=1+1'],
    ]);
  return workbook;
};

describe('cells that are read from the bytes of the sheet are those that the library reads', () => {
  test.each<[string, () => Workbook]>([
    ['a register', sampleWorkbook],
    ['one with everything that a sheet can hold', decoratedWorkbook],
    ['one with texts and numbers that are hard to write', strange],
  ])('%s', async (_, made) => {
    const bytes = await writeXlsx(made());
    const [fast, whole] = [await readXlsx(bytes, 'x'), await readXlsx(withRemarks(bytes), 'x')];
    expect(cellsOf(fast)).toEqual(cellsOf(whole));
    expect(aside(fast)).toEqual(aside(whole));
  });
});
