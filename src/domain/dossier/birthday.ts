import type { LocalDate } from '../local-date';
import { readDate } from '../read-date';

/** A day on which a birthday falls, with any year or none; `null` for words that name no day. */
export const readBirthday = (words: string, today: LocalDate): LocalDate | null =>
  readDate(words, { today, order: 'unknown' });
