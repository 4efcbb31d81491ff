import type { Language } from '../server/protocol';

/** A moment as people of that language write it, in the spreadsheet's zone wherever they sit. */
export const formatInstant = (
  instant: number,
  language: Language,
  timeZone: string,
  timeStyle: 'short' | 'medium' = 'short',
): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle,
    timeZone,
  }).format(instant);

export const formatDuration = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
