import { type Claim, onSheet, throws } from './claim';

const orders =
  "const { SUM, AVERAGE, COUNTA, MAX, CUSTOM } = SpreadsheetApp.PivotTableSummarizeFunction; sheet.getRange('A1:C5').setValues([['buyer', 'kind', 'amount'], ['Linden', 'broad', 1], ['Linden', 'precise', 2], ['Harbour', 'broad', 3], ['Linden', 'broad', 10]]); const pivot = sheet.getRange('E1').createPivotTable(sheet.getRange('A1:C9'));";

export const pivotTables: Claim[] = [
  onSheet(
    'a pivot table groups by rows in order and adds up',
    `${orders} pivot.addFilter(1, SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build()); pivot.addRowGroup(1); pivot.addPivotValue(3, SUM); return sheet.getRange('E1:F4').getValues();`,
    [
      ['buyer', 'SUM of amount'],
      ['Harbour', 3],
      ['Linden', 13],
      ['Grand Total', 16],
    ],
    'documented',
    'PivotTable.addRowGroup()',
  ),
  onSheet(
    'a group of columns spreads the sums out',
    `${orders} pivot.addFilter(1, SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build()); pivot.addRowGroup(1); pivot.addColumnGroup(2); pivot.addPivotValue(3, SUM); return sheet.getRange('E1:H5').getValues();`,
    [
      ['SUM of amount', 'kind', '', ''],
      ['buyer', 'broad', 'precise', 'Grand Total'],
      ['Harbour', 3, '', 3],
      ['Linden', 11, 2, 13],
      ['Grand Total', 14, 2, 16],
    ],
    'documented',
    'PivotTable.addColumnGroup()',
  ),
  onSheet(
    'groups within groups have totals of their own',
    `${orders} pivot.addFilter(1, SpreadsheetApp.newFilterCriteria().whenTextEqualTo('Linden').build()); pivot.addRowGroup(1); pivot.addRowGroup(2); pivot.addPivotValue(3, SUM); pivot.addPivotValue(3, AVERAGE).setDisplayName('Mean'); return sheet.getRange('E1:H5').getValues();`,
    [
      ['buyer', 'kind', 'SUM of amount', 'Mean'],
      ['Linden', 'broad', 11, 5.5],
      ['', 'precise', 2, 2],
      ['Linden Total', '', 13, 13 / 3],
      ['Grand Total', '', 13, 13 / 3],
    ],
    'assumed',
    'as the editor of pivot tables shows them',
  ),
  onSheet(
    'a pivot table follows its source, and formulas follow it',
    `${orders} pivot.addRowGroup(1).showTotals(false).sortDescending(); pivot.addPivotValue(3, MAX); sheet.getRange('J1').setFormula('=F2'); sheet.getRange('C2').setValue(99); return [sheet.getRange('E2:F2').getValues()[0], sheet.getRange('J1').getValue()];`,
    [['Linden', 99], 99],
    'documented',
    'PivotTable',
  ),
  onSheet(
    'sums may be shown as shares',
    `${orders} pivot.addFilter(1, SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build()); pivot.addRowGroup(1); pivot.addPivotValue(3, SUM).showAs(SpreadsheetApp.PivotValueDisplayType.PERCENT_OF_GRAND_TOTAL); return sheet.getRange('F2:F4').getDisplayValues().flat();`,
    ['18.75%', '81.25%', '100.00%'],
    'documented',
    'PivotValue.showAs()',
  ),
  onSheet(
    'a pivot table overwrites nothing of others',
    `${orders} sheet.getRange('E2').setValue('mine'); pivot.addRowGroup(1); pivot.addPivotValue(3, COUNTA); return sheet.getRange('E1:E2').getValues().flat();`,
    ['#REF!', 'mine'],
    'assumed',
    'as the editor of pivot tables shows it',
  ),
  onSheet(
    'a pivot table is listed, tells its parts and goes with its cells',
    `${orders} const group = pivot.addRowGroup(2); const value = pivot.addPivotValue(3, SUM); const told = [sheet.getPivotTables().length, pivot.getAnchorCell().getA1Notation(), pivot.getSourceDataRange().getA1Notation(), group.getSourceDataColumn(), group.isSortAscending(), String(value.getSummarizedBy())]; pivot.remove(); return [...told, sheet.getPivotTables().length, sheet.getRange('E1').getValue()];`,
    [1, 'E1', 'A1:C9', 2, true, 'SUM', 0, ''],
    'documented',
    'Sheet.getPivotTables()',
  ),
  onSheet(
    'a summary by a formula is not emulated',
    `${orders} pivot.addPivotValue(3, CUSTOM);`,
    throws('PivotTableSummarizeFunction.CUSTOM is not emulated by the workbench'),
    'assumed',
    'rule of the workbench',
  ),
  onSheet(
    'a duplicated sheet is in front',
    'const copy = SpreadsheetApp.getActive().duplicateActiveSheet(); return [copy.getName(), SpreadsheetApp.getActiveSheet().getName()];',
    ['Copy of Sheet1', 'Copy of Sheet1'],
    'documented',
    'Spreadsheet.duplicateActiveSheet()',
  ),
];
