/** The error values that a formula or a mistyped entry leaves in a cell. */
export const errorCodes = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export type CellError = { readonly error: ErrorCode };

/**
 * What a cell shows before formatting; `null` is an empty cell. A date is the number of days since 1899-12-30 in the
 * spreadsheet's own zone; only its number format tells it from a number.
 */
export type CellValue = string | number | boolean | CellError | null;

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;
