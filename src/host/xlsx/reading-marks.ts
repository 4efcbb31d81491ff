import type { CellStyle, Sheet as FileSheet } from 'hucre';

/** What was put below the last row of a sheet for whoever reads it afterwards. */
export type Marks = {
  /** Columns that carry a style. */
  columns: { first: number; last: number; style: CellStyle }[];
  /** Styles of the file by their number; one that says nothing is left out. */
  styles: Map<number, CellStyle>;
  /** The number of the cells that hucre did not see. */
  cells: number | null;
};

/** A row of one cell that carries a mark, and a style where it is about one. */
export const markRow = (text: string, style?: number): string => {
  const look = style === undefined ? '' : ` s="${style}"`;
  return `<row><c${look} t="inlineStr"><is><t>${text}</t></is></c></row>`;
};

/** Takes the marks out of a sheet that was read. */
export const takeMarks = (file: FileSheet, mark: string): Marks => {
  const marks: Marks = { columns: [], styles: new Map(), cells: null };
  while (String(file.rows.at(-1)?.[0] ?? '').startsWith(mark)) {
    const row = file.rows.length - 1;
    const words = String(file.rows[row]?.[0]).slice(mark.length).split(' ');
    const [first = 0, last = 0] = words.slice(1).map(Number);
    const style = file.cells?.get(`${row},0`)?.style;
    if (words[0] === 'cells') marks.cells = first;
    else if (words[0] === 'style' && style) marks.styles.set(first, style);
    else if (style) marks.columns.push({ first: first - 1, last: last - 1, style });
    file.cells?.delete(`${row},0`);
    file.rows.pop();
  }
  return marks;
};
