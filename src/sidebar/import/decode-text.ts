import { likelyEncodings } from './likely-encodings';

const fatal = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const byteOrderMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

/** The text of a file: Unicode where it is that, else what Excel writes on the computers of the file's country. */
export const decodeText = (bytes: Uint8Array): string => {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  for (const encoding of ['utf-8', ...likelyEncodings(bytes)]) {
    const text = fatal(encoding, bytes);
    if (text !== null) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
};
