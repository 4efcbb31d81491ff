import type { Sheet, Workbook } from 'hucre';

/** What a register has no use for and the workbench does not hold; named so that a person can be told before saving. */
export type Loss =
  | 'pictures'
  | 'text boxes'
  | 'pivot tables'
  | 'slicers'
  | 'sparklines'
  | 'tables'
  | 'threaded comments'
  | 'diagonal lines'
  | 'data bars and icons'
  | 'links to other workbooks';

const kinds: { name: Loss; isIn: (sheet: Sheet) => unknown }[] = [
  { name: 'pictures', isIn: (sheet) => sheet.images?.length || sheet.backgroundImage },
  { name: 'text boxes', isIn: (sheet) => sheet.textBoxes?.length },
  { name: 'pivot tables', isIn: (sheet) => sheet.pivotTables?.length },
  { name: 'slicers', isIn: (sheet) => sheet.slicers?.length || sheet.timelines?.length },
  { name: 'sparklines', isIn: (sheet) => sheet.sparklines?.length },
  { name: 'tables', isIn: (sheet) => sheet.tables?.length },
  { name: 'threaded comments', isIn: (sheet) => sheet.threadedComments?.length },
  {
    name: 'diagonal lines',
    isIn: (sheet) => cellsOf(sheet).some((cell) => cell.style?.border?.diagonal?.style),
  },
  {
    name: 'data bars and icons',
    isIn: (sheet) =>
      sheet.conditionalRules?.some(({ type }) => ['dataBar', 'iconSet'].includes(type)),
  },
];

const cellsOf = (sheet: Sheet) => [...(sheet.cells?.values() ?? [])];

/** The kinds of content of a file that are lost when it is saved from the workbench. */
export const lossesOf = (file: Workbook): Loss[] => {
  const losses = kinds.filter(({ isIn }) => file.sheets.some(isIn)).map(({ name }) => name);
  return file.externalLinks?.length ? [...losses, 'links to other workbooks'] : losses;
};
