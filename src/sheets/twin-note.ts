import type { EditEvent } from './edited-rows';

const mark = '(portbook:twin)';

/** Says on the cell that was just filled what speaks for a second row of the same customer; else takes that back. */
export const sayOnCell = ({ range }: EditEvent, words: string | null): void => {
  if (words !== null) range.setNote(`${words}\n${mark}`);
  else if (range.getNote().endsWith(mark)) range.clearNote();
};
