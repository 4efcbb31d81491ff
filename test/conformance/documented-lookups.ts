import type { Claim } from './claim';
import { fruit, helpFormula } from './help-formula';

/** What Google's help pages say of XLOOKUP and INDEX. */
export const documentedLookups: Claim[] = [
  helpFormula(
    'XLOOKUP looks in one column and answers from another',
    'XLOOKUP',
    '=XLOOKUP("Apple", A1:A, C1:C)',
    [[0.5]],
    fruit,
  ),
  helpFormula(
    'the column of the answer may stand before the one looked in',
    'XLOOKUP',
    '=XLOOKUP(9, B1:B4, A1:A4)',
    [['Cherry']],
    fruit,
  ),
  helpFormula('XLOOKUP looks along a row', 'XLOOKUP', '=XLOOKUP(3, A1:C1, A3:C3)', [[9]], fruit),
  helpFormula(
    'XLOOKUP answers with a whole row',
    'XLOOKUP',
    '=XLOOKUP("Cherry", A1:A4, A1:C4)',
    [['Cherry', 9, 4]],
    fruit,
  ),
  helpFormula(
    'XLOOKUP says what to say where nothing is found',
    'XLOOKUP',
    '=XLOOKUP("Date", A1:A4, B1:B4, "none")',
    [['none']],
    fruit,
  ),
  helpFormula(
    'and is not available without',
    'XLOOKUP',
    '=XLOOKUP("Date", A1:A4, B1:B4)',
    [['#N/A']],
    fruit,
  ),
  helpFormula(
    'XLOOKUP takes the next greater',
    'XLOOKUP',
    '=XLOOKUP(7, B1:B4, A1:A4, "", 1)',
    [['Cherry']],
    fruit,
  ),
  helpFormula(
    'XLOOKUP takes the next lesser',
    'XLOOKUP',
    '=XLOOKUP(7, B1:B4, A1:A4, "", -1)',
    [['Banana']],
    fruit,
  ),
  helpFormula(
    'XLOOKUP takes a wildcard',
    'XLOOKUP',
    '=XLOOKUP("*err*", A1:A4, B1:B4, "", 2)',
    [[9]],
    fruit,
  ),
  helpFormula(
    'XLOOKUP looks from the last to the first',
    'XLOOKUP',
    '=XLOOKUP("Apple", A1:A4, B1:B4, "", 0, -1)',
    [[12]],
    fruit,
  ),
  helpFormula(
    'XLOOKUP looks by halves in what is sorted',
    'XLOOKUP',
    '=XLOOKUP(9, B1:B4, A1:A4, "", 0, 2)',
    [['Cherry']],
    fruit,
  ),

  helpFormula(
    'INDEX 0 is the whole column',
    'INDEX',
    '=INDEX(A1:B4, 0, 2)',
    [[3], [6], [9], [12]],
    fruit,
  ),
  helpFormula(
    'INDEX 0 is the whole row',
    'INDEX',
    '=INDEX(A1:C4, 2, 0)',
    [['Banana', 6, 0.25]],
    fruit,
  ),
  helpFormula(
    'INDEX beyond the last row is no number that is valid',
    'INDEX',
    '=INDEX(A1:B4, 5, 1)',
    [['#NUM!']],
    fruit,
    'field',
  ),
  helpFormula(
    'INDEX beyond the last column is none either',
    'INDEX',
    '=INDEX(A1:B4, 1, 3)',
    [['#NUM!']],
    fruit,
    'field',
  ),
];
