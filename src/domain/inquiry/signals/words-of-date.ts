import type { LocalDate } from '../../local-date';
import { datesIn, datesPlain, placeIn } from '../fields/written-date';

const searched = 30_000;

/** How a day is written where the text first names it: `by 4 December` gives `4 December`; empty when no words are it. */
export const wordsOfDate = (
  text: string,
  folded: string,
  date: string,
  today: LocalDate | null,
): string => {
  const plain = datesPlain(folded.slice(0, searched));
  const found = datesIn(plain, today).find((one) => one.date === date);
  if (!found) return '';
  const words = text.slice(placeIn(folded, found.at), placeIn(folded, found.end));
  return words.replace(/\.$/, '').trim();
};
