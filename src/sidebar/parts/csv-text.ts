const quoted = (cell: string): string =>
  /[",\n\r;]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;

/** A spreadsheet program would run such a cell; the apostrophe keeps it a text there. */
const harmless = (cell: string): string => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell);

/** Rows as CSV that Excel opens in the right characters. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => cells.map((cell) => quoted(harmless(cell))).join(',')).join('\r\n')}\r\n`;
