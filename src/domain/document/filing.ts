import type { LocalDate } from '../local-date';

/** What a folder and the name of a file are made of. */
export type Filing = {
  readonly company: string;
  readonly country: string;
  readonly date: LocalDate;
  /** Number of the order; empty where the paper belongs to none. */
  readonly order: string;
  /** The kind of paper in words. */
  readonly kind: string;
};

/** Names that Windows keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longest = 80;

/** A text as part of a path on any system: no signs that a file system refuses, nothing it cuts off. */
export const fileText = (text: string): string => {
  const plain = [...text.normalize('NFC')]
    .map((letter) => (/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/u.test(letter) ? '-' : letter))
    .slice(0, longest)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/-{2,}/g, '-')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
  return reserved.test(plain) ? `${plain}_` : plain;
};

/** Country, company, year and order, so that everybody finds a paper again. */
export const proposedFolder = ({ company, country, date, order }: Filing): string =>
  [country, company, date.slice(0, 4), order].map(fileText).filter(Boolean).join('/');

/** Day first, so that a folder sorts by time; then whose and what. The ending stays the file's own. */
export const proposedFileName = ({ company, date, order, kind }: Filing): string =>
  [date, company, kind, order].map(fileText).filter(Boolean).join(' ');
