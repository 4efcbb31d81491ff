import { columnIndex, columnName } from '../workbook/a1';

/** Splits a formula into texts in quotes, which stay, and what is between them. */
const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*')|([^"']+)/g,
    (_, quoted?: string, part?: string) => quoted ?? change(part ?? ''),
  );

/** Where `R[2]`, `R2` or `R` leads from a row or column, counted from 0. */
const place = (text: string, home: number): { index: number; fixed: boolean } => {
  if (text === '') return { index: home, fixed: false };
  const relative = /^\[(-?\d+)\]$/.exec(text);
  return relative
    ? { index: home + Number(relative[1]), fixed: false }
    : { index: Number(text) - 1, fixed: true };
};

/** A formula in R1C1 notation as it is written in the cell. */
export const readR1C1 = (formula: string, row: number, column: number): string =>
  outsideQuotes(formula, (part) =>
    part.replace(
      /(?<![A-Za-z0-9_.])R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![A-Za-z0-9_(])/g,
      (_, rowText: string, columnText: string) => {
        const down = place(rowText, row);
        const across = place(columnText, column);
        const name = `${across.fixed ? '$' : ''}${columnName(across.index)}`;
        return `${name}${down.fixed ? '$' : ''}${down.index + 1}`;
      },
    ),
  );

const shown = (fixed: boolean, index: number, home: number): string => {
  if (fixed) return String(index + 1);
  return index === home ? '[0]' : `[${index - home}]`;
};

/** A cell's formula in R1C1 notation. */
export const writeR1C1 = (formula: string, row: number, column: number): string =>
  outsideQuotes(formula, (part) =>
    part.replace(
      /(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(])/g,
      (_, columnFixed: string, name: string, rowFixed: string, number: string) =>
        `R${shown(rowFixed === '$', Number(number) - 1, row)}` +
        `C${shown(columnFixed === '$', columnIndex(name), column)}`,
    ),
  );
