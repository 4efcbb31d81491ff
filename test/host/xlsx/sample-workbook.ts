import { setFormat, setInput, setNote } from '../../../src/host/workbook/edit';
import { Sheet } from '../../../src/host/workbook/sheet';
import { Workbook } from '../../../src/host/workbook/workbook';

export const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

/** A small register with one of everything that a file has to carry. */
export const sampleWorkbook = (): Workbook => {
  const workbook = new Workbook('Register of Linden Trading', 'Asia/Shanghai', 'zh_CN');
  const customers = new Sheet(workbook, 471100, 'Customers');
  const report = new Sheet(workbook, 0, '周报');
  workbook.sheets.push(customers, report);
  workbook.activeSheetId = 0;
  fillCustomers(customers);
  fillReport(report);
  workbook.namedRanges = [{ name: 'Cadences', sheetId: 471100, area: area(0, 0, 4, 2) }];
  workbook.properties.set(
    'document',
    new Map([
      ['tabs', '{"customers":471100}'],
      ['empty', ''],
    ]),
  );
  workbook.properties.set('user:mei@example.com', new Map([['language', 'zh-CN']]));
  workbook.metadata = [
    { id: 9, key: 'portbook', value: '1', visibility: 'DOCUMENT', place: { kind: 'sheet' } },
  ];
  return workbook;
};

const fillCustomers = (sheet: Sheet): void => {
  sheet.rowCount = 400;
  sheet.columnCount = 12;
  setFormat(sheet, area(0, 1, 400, 1), { numberFormat: '@' });
  setFormat(sheet, area(0, 0, 1, 5), { bold: true, background: '#d9ead3', wrap: 'wrap' });
  setFormat(sheet, area(1, 2, 3, 1), { numberFormat: 'yyyy-mm-dd' });
  setFormat(sheet, area(0, 0, 1, 5), { borderBottom: 'solid_medium #38761d' });
  setFormat(sheet, area(3, 0, 1, 2), { borderTop: 'dashed #cc0000', borderLeft: 'double #000000' });
  const rows = [
    ['Company', 'Phone', 'Last contact', 'Cadence', 'Due'],
    [
      'Harbour Tools Ltd',
      '+44 1632 960123',
      45992,
      14,
      { formula: '=IF(C2="","never contacted",C2+D2)' },
    ],
    ['Nordlicht GmbH', '00123', 46001.52083, 30, { formula: '=C3+D3' }],
    ['Açaí do Norte', '', null, 90, { formula: '=IF(C4="","never contacted",C4+D4)' }],
  ] as const;
  rows.forEach((row, down) => {
    for (const [across, input] of row.entries()) setInput(sheet, down, across, input);
  });
  sheet.rowAt(1).values[4] = 46006;
  sheet.rowAt(2).values[4] = 46031.52083;
  sheet.rowAt(3).values[4] = 'never contacted';
  setNote(sheet, 1, 0, 'Met at the fair,\nstand 12');
  sheet.frozenRows = 1;
  sheet.frozenColumns = 1;
  sheet.tabColor = '#ff9900';
  sheet.columnAt(0).width = 240;
  sheet.columnAt(6).hidden = true;
  sheet.rowAt(3).height = 42;
  sheet.rowAt(5).hidden = true;
  sheet.merges = [area(8, 0, 2, 3)];
  sheet.filter = { area: area(0, 0, 400, 5), columns: new Map() };
  sheet.conditionalRules = [
    {
      areas: [area(1, 0, 399, 5)],
      criterion: { type: 'CUSTOM_FORMULA', values: ['=AND($E2<>"",$E2<TODAY())'] },
      format: { background: '#f4cccc', bold: true },
    },
    {
      areas: [area(1, 3, 399, 1), area(1, 0, 10, 1)],
      criterion: { type: 'NUMBER_GREATER_THAN', values: [60] },
      format: { fontColor: '#cc0000' },
    },
    {
      areas: [area(1, 0, 399, 1)],
      criterion: { type: 'TEXT_CONTAINS', values: ['GmbH'] },
      format: { italic: true },
    },
  ];
  sheet.validations = [
    {
      areas: [area(1, 3, 399, 1)],
      criterion: { type: 'VALUE_IN_LIST', values: [['7', '14', '30', '90'], true] },
      allowInvalid: false,
      helpText: 'Days between two contacts',
    },
    {
      areas: [area(1, 8, 399, 1)],
      criterion: {
        type: 'VALUE_IN_LIST',
        values: [['Wood, raw', 'Wood, "dressed"', '木材'], true],
      },
      allowInvalid: true,
      helpText: null,
    },
    {
      areas: [area(1, 2, 399, 1)],
      criterion: { type: 'DATE_ON_OR_AFTER', values: [36526] },
      allowInvalid: true,
      helpText: null,
    },
  ];
  sheet.protections = [
    {
      id: 5,
      area: area(0, 4, 400, 1),
      description: 'Computed by Portbook',
      editors: ['mei@example.com'],
      warningOnly: true,
      unprotected: [],
    },
  ];
  sheet.bandings = [
    {
      area: area(0, 0, 10, 5),
      header: '#cccccc',
      first: '#ffffff',
      second: '#eeeeee',
      footer: null,
    },
  ];
  sheet.metadata = [
    {
      id: 1,
      key: 'column',
      value: 'company',
      visibility: 'DOCUMENT',
      place: { kind: 'column', index: 0 },
    },
    { id: 2, key: 'tab', value: 'customers', visibility: 'PROJECT', place: { kind: 'sheet' } },
  ];
};

const fillReport = (sheet: Sheet): void => {
  const rows = [
    ['Week', 'Broad', 'Precise'],
    ['2026-W10', 3, 5],
    ['2026-W11', 4, 2],
    [
      'Due',
      { formula: '=COUNTIF(Customers!C2:C,"<"&TODAY())' },
      { formula: '=XLOOKUP("a",A1:A4,B1:B4,"none")' },
    ],
    ['Chasing', { formula: '=FILTER(Customers!A2:A,Customers!D2:D>20)' }],
    [null, 'Açaí do Norte', true],
    [{ formula: '=1/0' }, false, { formula: '=+86 138 0013 8000' }],
  ] as const;
  rows.forEach((row, down) => {
    for (const [across, input] of row.entries()) setInput(sheet, down, across, input);
  });
  sheet.rowAt(3).values[1] = 2;
  sheet.rowAt(3).values[2] = 'none';
  sheet.rowAt(4).values[1] = 'Nordlicht GmbH';
  sheet.rowAt(5).spilled = [undefined, true];
  sheet.rowAt(6).values[0] = { error: '#DIV/0!' };
  sheet.rowAt(6).values[2] = { error: '#ERROR!' };
  sheet.charts = [
    {
      id: 77,
      type: 'COLUMN',
      ranges: [{ sheetId: sheet.id, area: area(0, 0, 3, 3) }],
      position: { row: 9, column: 1, offsetX: 12, offsetY: 5 },
      size: { width: 600, height: 371 },
      headers: 1,
      transpose: false,
      options: { title: 'Inquiries by kind', isStacked: true },
    },
  ];
};
