import type { LocalDate } from '../../local-date';
import { firstDate } from '../fields/written-date';

const mostDates = 24;

/** How a day is written where the text first names it: `by 4 December` gives `4 December`; empty when no words are it. */
export const wordsOfDate = (
  text: string,
  folded: string,
  date: string,
  today: LocalDate | null,
): string => {
  let tried = 0;
  let from = 0;
  for (const line of folded.split('\n')) {
    const end = from + line.length;
    for (let rest = line; rest && tried < mostDates; tried++) {
      const found = firstDate(rest, today);
      if (!found) break;
      const start = end - rest.length;
      const words = text.slice(start + found.at, start + found.end);
      if (found.date === date) return words.replace(/\.$/, '').trim();
      rest = rest.slice(found.end);
    }
    from = end + 1;
  }
  return '';
};
