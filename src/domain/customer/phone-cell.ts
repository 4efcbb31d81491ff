import { plainDigits } from './plain-digits';

const several = /[;；,，、|\n]+|\s+(?:or|oder|und|и|或|或者)\s+/i;
const extensionForm = /\s*(?:x|ext\.?|extension|#|转|轉|分机|分機)\s*[:.]?\s*(\d{1,6})\s*$/i;

/** A number as it stands in a cell, its extension taken off. */
export type WrittenNumber = { readonly number: string; readonly extension: string };

const digitCount = (text: string): number => text.replace(/\D/g, '').length;

/** `030 / 123 45 67` is one number, `030 1234567 / 030 7654321` are two. */
const splitAtSlash = (text: string): string[] => {
  const parts = text.split('/');
  return parts.every((part) => digitCount(part) >= 7) ? parts : [text];
};

/** Nearly every cell; the rest of the reading is for the others. */
const oneNumber = /^[+\d][\d\s().-]*$/;

/** The numbers of a cell as they are written, several per cell, in any width and script of digits. */
export const writtenNumbers = (cell: string): WrittenNumber[] => {
  if (cell === '') return [];
  if (oneNumber.test(cell)) return [{ number: cell.trim(), extension: '' }];
  return plainDigits(cell)
    .normalize('NFKC')
    .split(several)
    .flatMap(splitAtSlash)
    .map((text) => ({
      number: text.replace(extensionForm, '').trim(),
      extension: extensionForm.exec(text)?.[1] ?? '',
    }))
    .filter(({ number }) => number !== '');
};
