import { type Claim, onSheet } from './claim';
import { type Cell, fruit, helpFormula } from './help-formula';

const colours: Cell[][] = [
  ['Red', 'Yellow', 'Red'],
  ['Blue', 'Magenta', 'Blue'],
  ['Red', 'Yellow', 'Red'],
  ['Green', 'White', 'Green'],
];

/** What Google's help pages say of the functions that LibreOffice 7.4 lacks or reads otherwise. */
export const documentedFormulas: Claim[] = [
  helpFormula('SPLIT puts each part into a cell of the row', 'SPLIT', '=SPLIT("1,2,3", ",")', [
    [1, 2, 3, ''],
  ]),
  helpFormula('SPLIT leaves the delimiter out', 'SPLIT', '=SPLIT("Alas, poor Yorick"," ")', [
    ['Alas,', 'poor', 'Yorick', ''],
  ]),
  helpFormula('each character of the delimiter splits', 'SPLIT', '=SPLIT("1the2h3t4", "the")', [
    [1, 2, 3, 4, ''],
  ]),
  helpFormula('a delimiter can be taken as a whole', 'SPLIT', '=SPLIT("ithebth", "the", FALSE)', [
    ['i', 'bth', ''],
  ]),
  helpFormula('delimiters side by side count as one', 'SPLIT', '=SPLIT("a,,b", ",")', [
    ['a', 'b', ''],
  ]),
  helpFormula('or leave an empty cell between them', 'SPLIT', '=SPLIT("a,,b", ",", TRUE, FALSE)', [
    ['a', '', 'b'],
  ]),

  helpFormula(
    'REGEXEXTRACT gives the first match, as text',
    'REGEXEXTRACT',
    '=REGEXEXTRACT("My favorite number is 241, but my friend\'s is 17", "\\d+")',
    [['241']],
  ),
  helpFormula(
    'each group of REGEXEXTRACT fills a column',
    'REGEXEXTRACT',
    '=REGEXEXTRACT("You can also extract multiple values from text.", "You can also (\\w+) multiple (\\w+) from text.")',
    [['extract', 'values', '']],
  ),
  helpFormula('VALUE makes it a number', 'REGEXEXTRACT', '=VALUE(REGEXEXTRACT("No 241", "\\d+"))', [
    [241],
  ]),
  helpFormula('REGEXEXTRACT takes text alone', 'REGEXEXTRACT', '=REGEXEXTRACT(241, "\\d+")', [
    ['#VALUE!'],
  ]),
  helpFormula(
    'a number is made text for it',
    'REGEXEXTRACT',
    '=REGEXEXTRACT(TEXT(241, "0"), "\\d+")',
    [['241']],
  ),
  helpFormula(
    'REGEXMATCH finds a part of the text',
    'REGEXMATCH',
    '=REGEXMATCH("Spreadsheets", "S.r")',
    [[true]],
  ),
  helpFormula('REGEXMATCH takes text alone', 'REGEXMATCH', '=REGEXMATCH(42, "4")', [['#VALUE!']]),
  helpFormula(
    'REGEXREPLACE changes what matches',
    'REGEXREPLACE',
    '=REGEXREPLACE("Spreadsheets", "S.*d", "Bed")',
    [['Bedsheets']],
  ),

  helpFormula(
    'SORT turns an array by its second column',
    'SORT',
    '=SORT({1, 2; 3, 4; 5, 6}, 2, FALSE)',
    [
      [5, 6],
      [3, 4],
      [1, 2],
    ],
  ),
  helpFormula(
    'SORT goes by a column outside of what it sorts',
    'SORT',
    '=SORT(A1:A4, C1:C4, TRUE)',
    [['Banana'], ['Apple'], ['Apple'], ['Cherry']],
    fruit,
  ),
  helpFormula(
    'SORT goes by further columns where the first are equal',
    'SORT',
    '=SORT(A1:B4, 1, TRUE, 2, FALSE)',
    [
      ['Apple', 12],
      ['Apple', 3],
      ['Banana', 6],
      ['Cherry', 9],
    ],
    fruit,
  ),

  helpFormula(
    'FILTER keeps the rows that are TRUE',
    'FILTER',
    '=FILTER(A1:C4, {TRUE; TRUE; FALSE; TRUE})',
    [
      ['Apple', 3, 0.5],
      ['Banana', 6, 0.25],
      ['Apple', 12, 0.75],
      ['', '', ''],
    ],
    fruit,
  ),
  helpFormula(
    'FILTER keeps what meets all its conditions',
    'FILTER',
    '=FILTER(A1:B4, B1:B4 > 5, C1:C4 < 1)',
    [
      ['Banana', 6],
      ['Apple', 12],
      ['', ''],
    ],
    fruit,
  ),
  helpFormula(
    'FILTER keeps columns too',
    'FILTER',
    '=FILTER(A1:C2, {TRUE, FALSE, TRUE})',
    [
      ['Apple', 0.5],
      ['Banana', 0.25],
    ],
    fruit,
  ),
  helpFormula(
    'rows and columns are filtered one within the other',
    'FILTER',
    '=FILTER(FILTER(A1:C4, B1:B4 > 5), {TRUE, FALSE, TRUE})',
    [
      ['Banana', 0.25],
      ['Cherry', 4],
      ['Apple', 0.75],
    ],
    fruit,
  ),
  helpFormula(
    'FILTER without anything left is not available',
    'FILTER',
    '=FILTER(A1:B4, B1:B4 > 100)',
    [['#N/A']],
    fruit,
  ),
  helpFormula(
    'a condition is exactly as long as what is filtered',
    'FILTER',
    '=FILTER(A1:B4, {TRUE; FALSE})',
    [['#N/A']],
    fruit,
  ),

  helpFormula(
    'UNIQUE keeps each row once, in the order of its first',
    'UNIQUE',
    '=UNIQUE(A1:C4)',
    [
      ['Red', 'Yellow', 'Red'],
      ['Blue', 'Magenta', 'Blue'],
      ['Green', 'White', 'Green'],
      ['', '', ''],
    ],
    colours,
  ),
  helpFormula(
    'UNIQUE by column',
    'UNIQUE',
    '=UNIQUE(A1:C4, TRUE)',
    [
      ['Red', 'Yellow', ''],
      ['Blue', 'Magenta', ''],
      ['Red', 'Yellow', ''],
      ['Green', 'White', ''],
    ],
    colours,
  ),
  helpFormula(
    'UNIQUE of what occurs exactly once',
    'UNIQUE',
    '=UNIQUE(A1:C4, FALSE, TRUE)',
    [
      ['Blue', 'Magenta', 'Blue'],
      ['Green', 'White', 'Green'],
      ['', '', ''],
    ],
    colours,
  ),

  onSheet(
    'an answer of several cells is #REF! where something stands in its way, and comes once that has gone',
    `sheet.getRange('A1:A2').setValues([['x'], ['mine']]);
sheet.getRange('B1').setFormula('=SEQUENCE(2)');
sheet.getRange('B2').setValue('in the way');
const first = sheet.getRange('B1:B2').getValues();
sheet.getRange('B2').clearContent();
return [first, sheet.getRange('B1:B2').getValues()];`,
    [
      [['#REF!'], ['in the way']],
      [[1], [2]],
    ],
    'field',
    '“Array result was not expanded because it would overwrite data”, quoted in forums',
  ),
];
