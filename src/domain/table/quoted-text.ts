export type QuotedText = {
  readonly rows: string[][];
  /** The first row with a quote that does not end as it should, and where its cell begins; `null` when all are sound. */
  readonly broken: { readonly row: number; readonly cell: number } | null;
};

type Cell = { readonly text: string; readonly end: number };

/** A delimiter, an end of line or the end of the text; blanks may stand before it. */
const endAfter = (text: string, from: number, delimiter: string): number | null => {
  let at = from;
  const isEnd = () => at === text.length || text[at] === delimiter || text[at] === '\n';
  while (!isEnd() && /\s/.test(text[at]!)) at++;
  return isEnd() ? at : null;
};

const plainCell = (text: string, from: number, delimiter: string): Cell => {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return { text: text.slice(from, end), end };
};

/** A cell in quotes, within which a quote is written twice; `null` when none of its quotes closes it. */
const quotedCell = (text: string, from: number, delimiter: string): Cell | null => {
  let quote = text.indexOf('"', from + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  const end = quote < 0 ? null : endAfter(text, quote + 1, delimiter);
  if (end === null) return null;
  return { text: text.slice(from + 1, quote).replace(/""/g, '"'), end };
};

/** The rows of a text whose cells may stand in quotes (RFC 4180), up to the first quote out of place. */
export const readQuotedText = (text: string, delimiter: string): QuotedText => {
  const rows: string[][] = [];
  if (text === '') return { rows, broken: null };
  let row: string[] = [];
  let start = 0;
  for (let at = 0; ; at++) {
    const read = text[at] === '"' ? quotedCell : plainCell;
    const cell = read(text, at, delimiter);
    if (!cell) return { rows, broken: { row: start, cell: at } };
    row.push(cell.text);
    at = cell.end;
    if (text[at] === delimiter) continue;
    rows.push(row);
    if (at === text.length) return { rows, broken: null };
    row = [];
    start = at + 1;
  }
};
