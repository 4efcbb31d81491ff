import { type Claim, onSheet } from './claim';

export type Cell = string | number | boolean | null;

/** Where the answers begin; what is asked about stands from A1 on. */
const answersAt = { row: 1, column: 8 };

const helpPages = {
  FILTER: '3093197',
  INDEX: '3098242',
  REGEXEXTRACT: '3098244',
  REGEXMATCH: '3098292',
  REGEXREPLACE: '3098245',
  SORT: '3093150',
  SPLIT: '3094136',
  UNIQUE: '10522653',
  XLOOKUP: '12405947',
} as const;

/** One formula, typed beside these cells, and every cell that it fills; an empty one reads as ''. */
export const helpFormula = (
  claim: string,
  page: keyof typeof helpPages,
  typed: string,
  expected: Cell[][],
  cells: Cell[][] = [],
  evidence: Claim['evidence'] = 'documented',
): Claim => {
  const { row, column } = answersAt;
  const given = cells.length
    ? `sheet.getRange(1, 1, ${cells.length}, ${cells[0]?.length}).setValues(${JSON.stringify(cells)});\n`
    : '';
  return onSheet(
    claim,
    `${given}sheet.getRange(${row}, ${column}).setFormula(${JSON.stringify(typed)});
return sheet.getRange(${row}, ${column}, ${expected.length}, ${expected[0]?.length}).getValues();`,
    expected,
    evidence,
    `Docs Editors Help, answer ${helpPages[page]}: ${page}`,
  );
};

export const fruit: Cell[][] = [
  ['Apple', 3, 0.5],
  ['Banana', 6, 0.25],
  ['Cherry', 9, 4],
  ['Apple', 12, 0.75],
];
