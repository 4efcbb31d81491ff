import type { InputOf } from '../client';
import { decodeText } from './decode-text';
import { isZip, readXlsx } from './xlsx/read-xlsx';

type Content = InputOf<'readTable'>;

/** What a file holds: the cells of a spreadsheet, or a text in whatever characters it was saved. */
export const contentOf = async (file: File): Promise<Content> => {
  const { name } = file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = (): Content => ({ name, text: decodeText(bytes) });
  if (!isZip(bytes)) return text();
  try {
    return { name, grid: await readXlsx(bytes) };
  } catch {
    // The script says in words that this is no list.
    return { name, text: decodeText(bytes.subarray(0, 1000)) };
  }
};
