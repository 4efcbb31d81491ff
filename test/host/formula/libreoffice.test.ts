import { expect, test } from '@jest/globals';
import { setInput, setInputs } from '../../../src/host/workbook/edit';
import { addSheet } from '../../../src/host/workbook/tabs';
import { Workbook } from '../../../src/host/workbook/workbook';
import { agreedEdges } from './agreed-edges';
import { agreed } from './agreed-with-libreoffice';
import { calculated } from './worksheet';

const workbook = new Workbook('Customers', 'UTC', 'en_US');
const customers = addSheet(workbook, 'Data');
setInputs(customers, 0, 0, [
  ['Country', 'Company', 'Class', 'Last contact', 'Amount', 'Paid'],
  ['Germany', 'Nordlicht GmbH', 'A', 46000, 1200.5, true],
  ['Spain', 'Olivar SL', 'B', 46010, 300, false],
  ['Germany', 'Rheinwerk KG', 'C', 46021, null, false],
  ['Chile', 'Andes Import', 'A', 45990, 8750.25, true],
  ['Japan', 'Sakura Trading', 'D', 46027, 45, false],
  ['Spain', 'Costa Verde', 'E', null, -60, true],
  ['Chile', 'Pacifico Ltda', 'A', 45810, 300, false],
]);
const formulas = [...agreed, ...agreedEdges];
const sheet = addSheet(workbook, 'Results');
formulas.forEach(([formula], row) => {
  setInput(sheet, row, 0, { formula });
});
const results = calculated(sheet, 0, 0, formulas.length);

test.each(formulas.map((line, row) => [...line, row] as const))(
  '%s gives what LibreOffice gives',
  (_, expected, row) => {
    const result = results[row]?.[0] ?? '';
    if (typeof expected === 'number' && typeof result === 'number')
      expect(result).toBeCloseTo(expected, 8);
    else expect(result).toBe(expected ?? '');
  },
);
