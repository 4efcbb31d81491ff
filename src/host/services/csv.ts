import { refuse } from './refusals';

/** Rows of a CSV text: quotes hold delimiters, line ends and doubled quotes. */
export const parseCsv = (text: string, delimiter: string): string[][] => {
  if (delimiter.length !== 1) refuse('invalidArgument', 'delimiter');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let index = 0; index < text.length; index++) {
    const mark = text[index];
    if (quoted) {
      if (mark !== '"') cell += mark;
      else if (text[index + 1] === '"') cell += text[++index];
      else quoted = false;
    } else if (mark === '"') quoted = true;
    else if (mark === delimiter) endCell();
    else if (mark === '\n' || mark === '\r') {
      if (mark === '\r' && text[index + 1] === '\n') index++;
      endRow();
    } else cell += mark;
  }
  if (quoted) refuse('unparseableCsv', text.slice(0, 100));
  if (cell !== '' || row.length > 0) endRow();
  return rows;
};
