import { readFile } from 'node:fs/promises';
import { likelyEncodings } from './likely-encodings';
import { Refused } from './refused';
import type { Words } from './words';

/** The bytes of a file that the person named. */
export const bytesOf = async (path: string, words: Words): Promise<Buffer> => {
  try {
    return await readFile(path);
  } catch {
    throw new Refused(`${path}: ${words.noSuchFile}`);
  }
};

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Lists saved by Excel are in whatever the computer's country writes, those saved as “Unicode text” in UTF-16. */
export const readListText = (bytes: Buffer): string | null => {
  const isWide = bytes.length > 1 && [0xfffe, 0xfeff].includes(bytes.readUInt16BE(0));
  if (isWide) return decoded(bytes, bytes[0] === 0xff ? 'utf-16le' : 'utf-16be');
  if (bytes.includes(0)) return null;
  for (const encoding of ['utf-8', ...likelyEncodings(bytes)]) {
    const text = decoded(bytes, encoding);
    if (text !== null) return text;
  }
  return decoded(bytes, 'windows-1252');
};

/** A mail says in its head how its text is encoded; what is encoded twice the add-on reads itself. */
export const readMailText = (bytes: Buffer): string => {
  const named = /charset\s*=\s*"?([\w-]+)/i.exec(bytes.toString('latin1', 0, 65536))?.[1] ?? '';
  const texts = [decoded(bytes, 'utf-8'), encodingExists(named) ? decoded(bytes, named) : null];
  return texts.find((text) => text !== null) ?? readListText(bytes) ?? bytes.toString('latin1');
};

const encodingExists = (name: string): boolean => {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
};
