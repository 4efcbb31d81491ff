import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { setFormat, setNote } from '../../../src/host/workbook/edit';
import type { Sheet } from '../../../src/host/workbook/sheet';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from '../../../src/host/workbook/structure';
import { addSheet } from '../../../src/host/workbook/tabs';
import { block, calculated, register, type } from '../formula/worksheet';

const customers = [
  ['Country', 'Company', 'Next', 'Due'],
  ['Germany', 'Nordlicht', 46030, '=C2-7'],
  ['Spain', 'Olivar', 46020, '=C3-7'],
  ['Chile', 'Andes', 46000, '=C4-7'],
];

/** A register with rules over its three customers, and a summary that counts them. */
const withRules = (): { sheet: Sheet; summary: Sheet } => {
  const sheet = register();
  const summary = addSheet(sheet.workbook, 'Summary');
  type(sheet, 0, 0, customers);
  type(summary, 0, 0, [['=SUM(Register!D2:D4)', '=COUNTA(Register!B2:B)', '=Register!C3']]);
  sheet.frozenRows = 1;
  sheet.conditionalRules = [
    {
      areas: [{ row: 1, column: 0, rows: 3, columns: 4 }],
      criterion: { type: 'CUSTOM_FORMULA', values: ['=$C2<TODAY()'] },
      format: { background: '#f4cccc' },
    },
  ];
  sheet.validations = [
    {
      areas: [{ row: 1, column: 0, rows: 3, columns: 1 }],
      criterion: { type: 'VALUE_IN_LIST', values: [['Germany', 'Spain', 'Chile'], true] },
      allowInvalid: false,
      helpText: null,
    },
  ];
  sheet.filter = {
    area: { row: 0, column: 0, rows: 4, columns: 4 },
    columns: new Map([[2, { hiddenValues: ['46000'] }]]),
  };
  return { sheet, summary };
};

const formulas = (sheet: Sheet, column: number, rows: number): (string | null)[] =>
  Array.from({ length: rows }, (_, row) => sheet.formula(row, column));

describe('rows', () => {
  test('inserted in the middle, they push everything below and stretch what spans them', () => {
    const { sheet, summary } = withRules();
    insertRows(sheet, 2, 2);
    expect(block(sheet, 1, 1, 5, 1)).toEqual([
      ['Nordlicht'],
      [null],
      [null],
      ['Olivar'],
      ['Andes'],
    ]);
    expect(formulas(sheet, 3, 6)).toEqual([null, '=C2-7', null, null, '=C5-7', '=C6-7']);
    expect(summary.formula(0, 0)).toBe('=SUM(Register!D2:D6)');
    expect(summary.formula(0, 1)).toBe('=COUNTA(Register!B2:B)');
    expect(summary.formula(0, 2)).toBe('=Register!C5');
    expect(sheet.conditionalRules[0]?.areas).toEqual([{ row: 1, column: 0, rows: 5, columns: 4 }]);
    expect(sheet.validations[0]?.areas).toEqual([{ row: 1, column: 0, rows: 5, columns: 1 }]);
    expect(sheet.filter?.area.rows).toBe(6);
    expect(sheet.rowCount).toBe(1002);
    expect(calculated(summary, 0, 0, 1, 2)).toEqual([[138029, 3]]);
  });

  test('inserted below the last one, they belong to its rules and look like it', () => {
    const { sheet } = withRules();
    setFormat(sheet, { row: 3, column: 1, rows: 1, columns: 1 }, { bold: true });
    insertRows(sheet, 4, 1, 'before');
    expect(sheet.validations[0]?.areas[0]?.rows).toBe(4);
    expect(sheet.conditionalRules[0]?.areas[0]?.rows).toBe(4);
    expect(sheet.format(4, 1).bold).toBe(true);
    expect(sheet.value(4, 1)).toBeNull();
  });

  test('inserted under the header, they belong to the rules and the rule reads their own row', () => {
    const { sheet } = withRules();
    insertRows(sheet, 1, 1, 'after');
    expect(sheet.conditionalRules[0]?.areas).toEqual([{ row: 1, column: 0, rows: 4, columns: 4 }]);
    expect(sheet.conditionalRules[0]?.criterion.values).toEqual(['=$C2<TODAY()']);
    expect(formulas(sheet, 3, 3)).toEqual([null, null, '=C3-7']);
  });

  test('inserted above the header, they push the rules down with their formulas', () => {
    const { sheet } = withRules();
    insertRows(sheet, 0, 2);
    expect(sheet.conditionalRules[0]?.areas[0]?.row).toBe(3);
    expect(sheet.conditionalRules[0]?.criterion.values).toEqual(['=$C4<TODAY()']);
    expect(sheet.filter?.area.row).toBe(2);
    expect(sheet.frozenRows).toBe(3);
  });

  test('deleted, they take their references with them', () => {
    const { sheet, summary } = withRules();
    deleteRows(sheet, 2, 1);
    expect(summary.formula(0, 0)).toBe('=SUM(Register!D2:D3)');
    expect(summary.formula(0, 2)).toBe('=#REF!');
    expect(calculated(summary, 0, 0, 1, 3)).toEqual([[92016, 2, '#REF!']]);
    expect(sheet.conditionalRules[0]?.areas[0]?.rows).toBe(2);
  });

  test('when all rows of a rule are deleted it is gone; the filter goes with its header', () => {
    const { sheet } = withRules();
    deleteRows(sheet, 1, 3);
    expect(sheet.conditionalRules).toEqual([]);
    expect(sheet.validations).toEqual([]);
    deleteRows(sheet, 0, 1);
    expect(sheet.filter).toBeNull();
    expect(sheet.frozenRows).toBe(0);
  });

  test('the first row of a rule deleted, the rule still reads the row it colours', () => {
    const { sheet } = withRules();
    deleteRows(sheet, 1, 1);
    expect(sheet.conditionalRules[0]?.areas).toEqual([{ row: 1, column: 0, rows: 2, columns: 4 }]);
    expect(sheet.conditionalRules[0]?.criterion.values).toEqual(['=$C2<TODAY()']);
  });

  test('moved, they keep what refers to them', () => {
    const { sheet, summary } = withRules();
    moveRows(sheet, 3, 1, 1);
    expect(block(sheet, 1, 1, 3, 1)).toEqual([['Andes'], ['Nordlicht'], ['Olivar']]);
    expect(formulas(sheet, 3, 4)).toEqual([null, '=C2-7', '=C3-7', '=C4-7']);
    expect(summary.formula(0, 2)).toBe('=Register!C4');
    expect(calculated(summary, 0, 2)).toEqual([[46020]]);
  });

  test('notes, heights and hidden rows go along', () => {
    const { sheet } = withRules();
    setNote(sheet, 3, 0, 'pays late');
    sheet.rowAt(3).hidden = true;
    insertRows(sheet, 1, 5);
    expect(sheet.note(8, 0)).toBe('pays late');
    expect(sheet.rows[8]?.hidden).toBe(true);
  });
});

describe('columns', () => {
  test('inserted, they push formulas, rules, widths and filter columns', () => {
    const { sheet, summary } = withRules();
    sheet.columnAt(2).width = 180;
    insertColumns(sheet, 2, 1);
    expect(sheet.formula(1, 4)).toBe('=D2-7');
    expect(summary.formula(0, 0)).toBe('=SUM(Register!E2:E4)');
    expect(sheet.conditionalRules[0]?.criterion.values).toEqual(['=$D2<TODAY()']);
    expect(sheet.conditionalRules[0]?.areas[0]?.columns).toBe(5);
    expect(sheet.columns[3]?.width).toBe(180);
    expect([...(sheet.filter?.columns.keys() ?? [])]).toEqual([3]);
  });

  test('deleted, they leave #REF! and their filter is forgotten', () => {
    const { sheet } = withRules();
    deleteColumns(sheet, 2, 1);
    expect(sheet.formula(1, 2)).toBe('=#REF!-7');
    expect(sheet.filter?.columns.size).toBe(0);
    expect(sheet.conditionalRules[0]?.criterion.values).toEqual(['=#REF!<TODAY()']);
  });

  test('moved, they keep what refers to them', () => {
    const { sheet, summary } = withRules();
    moveColumns(sheet, 2, 1, 0);
    expect(block(sheet, 0, 0, 2, 3)).toEqual([
      ['Next', 'Country', 'Company'],
      [46030, 'Germany', 'Nordlicht'],
    ]);
    expect(sheet.formula(1, 3)).toBe('=A2-7');
    expect(summary.formula(0, 2)).toBe('=Register!A3');
    expect(summary.formula(0, 1)).toBe('=COUNTA(Register!C2:C)');
  });
});

test('drop-downs of another tab follow the list they are taken from', () => {
  const { sheet, summary } = withRules();
  summary.validations = [
    {
      areas: [{ row: 0, column: 5, rows: 1, columns: 1 }],
      criterion: { type: 'VALUE_IN_RANGE', values: ['Register!$A$2:$A$4', true] },
      allowInvalid: false,
      helpText: null,
    },
  ];
  insertRows(sheet, 2, 1);
  expect(summary.validations[0]?.criterion.values[0]).toBe('Register!$A$2:$A$5');
});

test('names, metadata, charts and merges follow', () => {
  const { sheet } = withRules();
  const { workbook } = sheet;
  const area = { row: 1, column: 1, rows: 3, columns: 1 };
  workbook.namedRanges = [{ name: 'Companies', sheetId: sheet.id, area }];
  const place = { kind: 'column', index: 1 } as const;
  sheet.metadata = [{ id: 1, key: 'field', value: 'company', visibility: 'DOCUMENT', place }];
  sheet.merges = [{ row: 2, column: 1, rows: 1, columns: 2 }];
  insertColumns(sheet, 0, 1);
  expect(workbook.namedRanges[0]?.area).toEqual({ ...area, column: 2 });
  expect(sheet.metadata[0]?.place).toEqual({ kind: 'column', index: 2 });
  expect(sheet.merges).toEqual([{ row: 2, column: 2, rows: 1, columns: 2 }]);
  deleteColumns(sheet, 2, 1);
  expect(workbook.namedRanges).toEqual([]);
  expect(sheet.metadata).toEqual([]);
  expect(sheet.merges).toEqual([]);
});

test('inserting rows and deleting them again changes nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 4 }), (index, count) => {
      const { sheet, summary } = withRules();
      const look = () => [
        block(sheet, 0, 0, 6, 4),
        formulas(sheet, 3, 6),
        formulas(summary, 0, 2),
        sheet.conditionalRules,
        sheet.validations,
        sheet.rowCount,
      ];
      const before = look();
      insertRows(sheet, index, count);
      deleteRows(sheet, index, count);
      expect(look()).toEqual(before);
    }),
  );
});
