import type { LocalDate } from '../local-date';
import { readDate } from '../read-date';

/** A year in which there is every day, for words that name none. */
const anyYear = '2000';

/** A day on which a birthday falls, with any year or none; `null` for words that name no day. */
export const readBirthday = (words: string, today: LocalDate): LocalDate | null => {
  const day = words.trim().replace(/[.,]$/, '');
  const mark = day.includes('.') ? '.' : ' ';
  const isIso = /^\d\d-\d\d$/.test(day);
  const forms = [words, isIso ? `${anyYear}-${day}` : `${day}${mark}${anyYear}`];
  return forms
    .map((form) => readDate(form, { today, order: 'unknown' }))
    .reduce((found, one) => found ?? one, null);
};
