import type { CellKind, ColumnOwner } from './column-layout';

const day = 'yyyy-mm-dd';

/** The number format of a column, which is set before anything is written to it. */
export const numberFormatOf = (kind: CellKind): string => {
  if (kind === 'date' || kind === 'due') return day;
  if (kind === 'minute') return `${day} hh:mm`;
  if (kind === 'amount') return '#,##0.00';
  return kind === 'number' || kind === 'tick' ? 'general' : '@';
};

/** Header colours say whose column it is: white is the person's, grey is computed, blue belongs to the program. */
export const headerColour: Readonly<Record<ColumnOwner, string>> = {
  yours: '#ffffff',
  computed: '#d9d9d9',
  system: '#cfe2f3',
};
