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

/** Chinese text comes in pairs of high bytes; in western text a high byte stands alone between letters. */
const looksChinese = (bytes: Uint8Array): boolean => {
  let paired = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at + 1] ?? 0) >= 0x80) {
      paired += 1;
      at += 1;
    } else alone += 1;
  }
  return paired > alone;
};

/** The text of a file: Unicode where it is that, else what Excel writes on Chinese or western computers. */
export const decodeText = (bytes: Uint8Array): string => {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const unicode = fatal('utf-8', bytes);
  if (unicode !== null) return unicode;
  const chinese = looksChinese(bytes) ? fatal('gb18030', bytes) : null;
  return chinese ?? new TextDecoder('windows-1252').decode(bytes);
};
