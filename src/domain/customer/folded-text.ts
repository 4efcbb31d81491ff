import { isPlain } from './plain-letters';

/** Letters and digits only, case, accent and width folded. */
export const foldedText = (text: string): string =>
  isPlain(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
