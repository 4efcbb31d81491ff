import { describe, expect, test } from '@jest/globals';
import type { Sheet } from '../../../src/host/workbook/sheet';
import { readWithLosses, readXlsx } from '../../../src/host/xlsx/read';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { foreignWorkbook } from './foreign-workbook';

const sheetOf = async (...given: Parameters<typeof foreignWorkbook>): Promise<Sheet> => {
  const { sheets } = await readXlsx(foreignWorkbook(...given), 'contacts', {
    timeZone: 'Asia/Tokyo',
    locale: 'de_DE',
  });
  return sheets[0] as Sheet;
};

describe('a workbook that never was a register opens', () => {
  test('with the zone and the language of the person, as Google would give it', async () => {
    const sheet = await sheetOf('<sheetData/>');
    expect([sheet.name, sheet.rowCount, sheet.columnCount]).toEqual(['Contacts', 1000, 26]);
    expect([sheet.workbook.timeZone, sheet.workbook.locale]).toEqual(['Asia/Tokyo', 'de_DE']);
  });

  test('with dates as days and their formats, built in or its own', async () => {
    const sheet = await sheetOf(
      '<sheetData><row r="1"><c r="A1" s="1"><v>45992</v></c><c r="B1" s="2"><v>45992.75</v></c><c r="C1" s="5"><v>0.5</v></c></row></sheetData>',
    );
    expect([0, 1, 2].map((column) => sheet.value(0, column))).toEqual([45992, 45992.75, 0.5]);
    expect([0, 1, 2].map((column) => sheet.format(0, column).numberFormat)).toEqual([
      'm/d/yyyy',
      'yyyy-mm-dd',
      '0%',
    ]);
  });

  test('with days counted from 1904, which become the usual ones', async () => {
    const sheet = await sheetOf(
      '<sheetData><row r="1"><c r="A1" s="2"><v>44530</v></c><c r="B1"><v>44530</v></c></row></sheetData>',
      { workbook: '<workbookPr date1904="1"/>' },
    );
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([45992, 44530]);
  });

  test('with cells that do not say where they are', async () => {
    const sheet = await sheetOf(
      '<sheetData><row><c t="inlineStr"><is><t>Harbour</t></is></c><c><v>5</v></c></row><row><c t="b"><v>1</v></c></row></sheetData>',
    );
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(1, 0)]).toEqual(['Harbour', 5, true]);
  });

  test('with formulas that share one text, arrays and newer functions', async () => {
    const sheet = await sheetOf(
      `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(D$1:D1)</f><v>1</v></c><c r="E1"><f t="array" ref="E1">SUM(B1:B3*C1:C3)</f><v>2</v></c><c r="F1"><f>_xlfn.XLOOKUP("B1",Contacts!A2:A1048576,B:B)</f><v>3</v></c></row>
       <row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>`,
    );
    expect(sheet.formula(0, 0)).toBe('=B1*$C$1+SUM(D$1:D1)');
    expect(sheet.formula(1, 0)).toBe('=B2*$C$1+SUM(D$1:D2)');
    expect(sheet.formula(0, 4)).toBe('=ARRAYFORMULA(SUM(B1:B3*C1:C3))');
    expect(sheet.formula(0, 5)).toBe('=XLOOKUP("B1",Contacts!A2:A,B:B)');
    expect(sheet.value(1, 0)).toBe(4);
  });

  test('with what Google wrote for functions that only it has', async () => {
    const sheet = await sheetOf(
      `<sheetData><row r="1"><c r="A1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("UNIQUE(B1:B, ""x"")"),"a")</f><v>a</v></c></row>
       <row r="2"><c r="A2" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"b")</f><v>b</v></c></row></sheetData>`,
    );
    expect([sheet.formula(0, 0), sheet.value(0, 0)]).toEqual(['=UNIQUE(B1:B, "x")', 'a']);
    expect([sheet.formula(1, 0), sheet.value(1, 0), sheet.isSpilled(1, 0)]).toEqual([
      null,
      'b',
      true,
    ]);
  });

  test('with formats of whole columns, also where nothing is written yet', async () => {
    const sheet = await sheetOf(
      '<cols><col min="2" max="3" width="20" style="3" customWidth="1"/><col min="4" max="16384" style="4" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    );
    expect([1, 2].map((column) => sheet.format(500, column).numberFormat)).toEqual(['@', '@']);
    expect(sheet.format(500, 3)).toEqual({
      bold: true,
      background: '#ffc000',
      borderTop: 'solid #000000',
    });
    expect([sheet.columns[1]?.width, sheet.columns[25]?.hidden, sheet.columnCount]).toEqual([
      140,
      true,
      26,
    ]);
    expect([sheet.lastRow(), sheet.value(1, 0)]).toEqual([1, null]);
  });

  test('with lists, bounds and rules as Google words them', async () => {
    const sheet = await sheetOf(
      `<sheetData/><conditionalFormatting sqref="B2:C9"><cfRule type="expression" priority="2"><formula>$B2="x"</formula></cfRule><cfRule type="cellIs" operator="between" priority="1"><formula>1</formula><formula>5</formula></cfRule></conditionalFormatting>
       <dataValidations><dataValidation type="list" showErrorMessage="1" sqref="A2:A9"><formula1>"yes,no"</formula1></dataValidation><dataValidation type="list" sqref="B2"><formula1>$X$1:$X$9</formula1></dataValidation><dataValidation type="whole" operator="greaterThan" errorStyle="warning" showErrorMessage="1" sqref="C2"><formula1>10</formula1></dataValidation></dataValidations>`,
    );
    expect(sheet.conditionalRules.map(({ criterion }) => criterion)).toEqual([
      { type: 'NUMBER_BETWEEN', values: [1, 5] },
      { type: 'CUSTOM_FORMULA', values: ['=$B2="x"'] },
    ]);
    expect(
      sheet.validations.map(({ criterion, allowInvalid }) => [
        criterion.type,
        criterion.values[0],
        allowInvalid,
      ]),
    ).toEqual([
      ['VALUE_IN_LIST', ['yes', 'no'], false],
      ['VALUE_IN_RANGE', '$X$1:$X$9', true],
      ['NUMBER_GREATER_THAN', 10, true],
    ]);
  });

  test('with the filter that another program set', async () => {
    const rows = ['Kind', 'oak', 'beech', 'oak'].map(
      (text, index) =>
        `<row r="${index + 1}"${text === 'beech' ? ' hidden="1"' : ''}><c r="A${index + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
    );
    const sheet = await sheetOf(
      `<sheetData>${rows.join('')}</sheetData><autoFilter ref="A1:A4"><filterColumn colId="0"><filters><filter val="oak"/></filters></filterColumn></autoFilter>`,
    );
    expect(sheet.filter?.columns.get(0)).toEqual({ hiddenValues: ['beech'] });
    expect(sheet.rows[2]?.hidden).toBeUndefined();
  });

  test('with its names', async () => {
    const sheet = await sheetOf('<sheetData/>', {
      names:
        '<definedNames><definedName name="Sources">Contacts!$A$1:$B$4</definedName><definedName name="Rate">1.2</definedName></definedNames>',
    });
    expect(sheet.workbook.namedRanges).toEqual([
      { name: 'Sources', sheetId: 0, area: { row: 0, column: 0, rows: 4, columns: 2 } },
    ]);
  });

  test('and says what would be lost by saving it', async () => {
    const bytes = foreignWorkbook(
      '<sheetData><row r="1"><c r="A1" s="6"><v>1</v></c></row></sheetData>',
    );
    expect((await readWithLosses(bytes, 'contacts')).losses).toEqual(['diagonal lines']);
  });
});

test('saved once, it is a register file like any other', async () => {
  const bytes = foreignWorkbook(
    '<sheetData><row r="3"><c r="B3" s="2"><v>45992</v></c></row></sheetData>',
  );
  const again = await readXlsx(await writeXlsx(await readXlsx(bytes, 'contacts')), 'other');
  expect([again.name, again.sheets[0]?.value(2, 1)]).toEqual(['contacts', 45992]);
  expect(again.sheets[0]?.format(2, 1)).toEqual({ numberFormat: 'yyyy-mm-dd' });
});
