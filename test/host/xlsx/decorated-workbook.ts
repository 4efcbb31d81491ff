import { setFormat, setInput, setRichText } from '../../../src/host/workbook/edit';
import { writePivots } from '../../../src/host/workbook/pivot';
import { Sheet } from '../../../src/host/workbook/sheet';
import { Workbook } from '../../../src/host/workbook/workbook';
import { area } from './sample-workbook';

/** A sheet with what people and scripts decorate one with. */
export const decoratedWorkbook = (): Workbook => {
  const workbook = new Workbook('Decorated', 'Asia/Shanghai', 'en_US');
  const sheet = new Sheet(workbook, 5, 'Customers');
  workbook.sheets.push(sheet);
  workbook.activeSheetId = 5;
  sheet.rowCount = 60;
  sheet.columnCount = 12;
  ['Company', 'Harbour Tools Ltd', 'Nordlicht GmbH'].forEach((name, row) => {
    setInput(sheet, row, 0, name);
    setInput(sheet, row, 3, row === 0 ? 'Cadence' : row * 14);
  });
  setTexts(sheet);
  sheet.conditionalRules = [
    {
      areas: [area(1, 3, 50, 1)],
      criterion: { type: '', values: [] },
      format: {},
      gradient: {
        min: { color: '#ffffff', type: 'MIN', value: '' },
        mid: { color: '#ffe599', type: 'PERCENTILE', value: '50' },
        max: { color: '#cc0000', type: 'NUMBER', value: '90' },
      },
    },
  ];
  sheet.bandings = [
    {
      area: area(20, 0, 5, 4),
      axis: 'column',
      header: null,
      first: '#ffffff',
      second: '#e0f7fa',
      footer: '#a2e8f1',
    },
  ];
  setGroups(sheet);
  sheet.pivots = [
    {
      anchor: { row: 30, column: 0 },
      source: { sheetId: 5, area: area(0, 0, 3, 4) },
      rows: [{ column: 0, ascending: false, totals: true, repeated: false, name: null }],
      columns: [],
      values: [{ column: 3, summary: 'SUM', display: 'DEFAULT', name: 'Days' }],
      filters: [],
      shown: null,
    },
  ];
  writePivots(workbook, 0);
  return workbook;
};

const setTexts = (sheet: Sheet): void => {
  setRichText(sheet, 1, 0, [
    { start: 0, look: { bold: true, fontColor: '#cc0000' } },
    { start: 8, look: {}, link: 'https://harbour.example/tools' },
    { start: 13, look: { italic: true, fontSize: 8, fontFamily: 'Georgia' } },
  ]);
  setRichText(sheet, 2, 0, [{ start: 0, look: {}, link: 'https://nordlicht.example' }]);
  setFormat(sheet, area(6, 0), { rotation: 45 });
  setFormat(sheet, area(6, 1), { rotation: -30, direction: 'rtl' });
  setFormat(sheet, area(6, 2), { rotation: 'vertical' });
};

const setGroups = (sheet: Sheet): void => {
  for (const row of [11, 12, 13]) sheet.rowAt(row).depth = row === 12 ? 2 : 1;
  sheet.columnAt(8).depth = 1;
  sheet.rowAt(12).hidden = true;
  sheet.collapsed = [{ axis: 'row', area: area(12, 0, 1, 12), depth: 2 }];
  sheet.groupToggles = { row: 'BEFORE' };
  sheet.gridlinesHidden = true;
  sheet.rightToLeft = true;
  sheet.slicers = [
    {
      id: 1,
      area: area(0, 0, 3, 4),
      column: 3,
      criteria: { hiddenValues: ['14'] },
      title: 'Cadence',
      background: '#d9ead3',
      titleAlignment: 'center',
      position: { row: 1, column: 6, offsetX: 3, offsetY: 4 },
      appliesToPivotTables: true,
    },
  ];
};
