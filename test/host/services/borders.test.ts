import { expect, test } from '@jest/globals';
import { borderSides } from '../../../src/host/workbook/format';
import { emptyWorkbook, runBody } from '../runtime/scripted';

const sheet = 'const sheet = SpreadsheetApp.getActiveSheet();';

/** The lines of each cell of B2:C3 by their first letters, after a script has drawn. */
const drawn = async (body: string) => {
  const workbook = emptyWorkbook();
  const { error } = await runBody(`${sheet} ${body}`, { workbook });
  expect(error).toBeUndefined();
  const tab = workbook.sheets[0]!;
  const cell = (row: number, column: number) =>
    borderSides
      .filter((side) => tab.format(row, column)[side])
      .map((side) => side[6])
      .join('');
  return [
    [cell(1, 1), cell(1, 2)],
    [cell(2, 1), cell(2, 2)],
  ];
};

test('a box is drawn around a range', async () => {
  expect(
    await drawn("sheet.getRange('B2:C3').setBorder(true, true, true, true, false, false);"),
  ).toEqual([
    ['TL', 'TR'],
    ['BL', 'RB'],
  ]);
});

test('lines between cells belong to both', async () => {
  expect(
    await drawn("sheet.getRange('B2:C3').setBorder(null, null, null, null, true, true);"),
  ).toEqual([
    ['RB', 'BL'],
    ['TR', 'TL'],
  ]);
});

test('what is null stays, what is false goes, from a neighbour as well', async () => {
  const body = `sheet.getRange('B2:C3').setBorder(true, true, true, true, true, true);
    sheet.getRange('B2').setBorder(null, null, false, null, null, null);`;
  expect(await drawn(body)).toEqual([
    ['TRL', 'TRBL'],
    ['RBL', 'TRBL'],
  ]);
});

test('lines have a colour and a style', async () => {
  const workbook = emptyWorkbook();
  const body = `${sheet} sheet.getRange('A1').setBorder(true, null, null, null, null, null, 'red', SpreadsheetApp.BorderStyle.DASHED);
    sheet.getRangeList(['A2', 'A3']).setBorder(null, null, true, null, null, null);`;
  expect((await runBody(body, { workbook })).error).toBeUndefined();
  const tab = workbook.sheets[0]!;
  expect(tab.format(0, 0)).toEqual({ borderTop: 'dashed #ff0000' });
  expect(tab.format(2, 0)).toEqual({ borderBottom: 'solid #000000' });
});

test('clearing formats takes lines away', async () => {
  const body =
    "sheet.getRange('B2:C3').setBorder(true, true, true, true, true, true).clearFormat();";
  expect(await drawn(body)).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

test('lines under and through text are set cell by cell', async () => {
  const body = `${sheet} return sheet.getRange('A1:C1')
    .setFontLines([['underline', 'line-through', null]]).getFontLines();`;
  expect((await runBody(body)).value).toEqual([['underline', 'line-through', 'none']]);
});

test('how cells wrap is told cell by cell', async () => {
  const body = `${sheet} sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    return sheet.getRange('A1:B1').getWrapStrategies().flat().map(String);`;
  expect((await runBody(body)).value).toEqual(['CLIP', 'OVERFLOW']);
});
