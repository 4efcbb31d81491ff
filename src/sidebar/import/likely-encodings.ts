type Signs = {
  /** Two high bytes one after the other. */
  readonly pairs: number;
  /** Of these, such as begin a Korean syllable. */
  readonly hangul: number;
  /** A high byte with a letter of ASCII after it. */
  readonly mixed: number;
  /** Of these and the pairs, such as begin a Japanese syllable. */
  readonly kana: number;
  /** A high byte with neither after it. */
  readonly alone: number;
  /** Whether a high byte below A1 begins any of them, as in GBK and never in Big5. */
  readonly isLow: boolean;
  /** Share of all high bytes from C0 on, where Cyrillic letters stand. */
  readonly letters: number;
};

const isLetterByte = (byte: number): boolean => byte >= 0x40 && byte <= 0x7e;

const signsOf = (bytes: Uint8Array): Signs => {
  const found = { pairs: 0, hangul: 0, mixed: 0, kana: 0, alone: 0, isLow: false };
  let high = 0;
  let letters = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first < 0x80) continue;
    for (const byte of [first, second]) {
      if (byte >= 0x80) high += 1;
      if (byte >= 0xc0) letters += 1;
    }
    const isPair = second >= 0x80;
    if (isPair || isLetterByte(second)) {
      found[isPair ? 'pairs' : 'mixed'] += 1;
      if (isPair && first >= 0xb0 && first <= 0xc8 && second >= 0xa1) found.hangul += 1;
      if (first === 0x82 || first === 0x83) found.kana += 1;
      found.isLow ||= first < 0xa1;
      at += 1;
    } else found.alone += 1;
  }
  return { ...found, letters: letters / Math.max(1, high) };
};

/** Fewer pairs could be Chinese that happens to stand in the Korean part of the table. */
const fewestHangul = 20;

/** Encodings that a text which is no Unicode may have, likeliest first, told by which high bytes follow each other. */
export const likelyEncodings = (bytes: Uint8Array): string[] => {
  const { pairs, hangul, mixed, kana, alone, isLow, letters } = signsOf(bytes.subarray(0, 200_000));
  if (mixed + alone > (pairs + mixed + alone) * 0.7) return ['windows-1252'];
  if (letters > 0.95) return ['windows-1251'];
  const double = pairs + mixed;
  if (kana > double * 0.2) return ['shift_jis', 'gb18030'];
  if (mixed > double * 0.1 && !isLow) return ['big5', 'gb18030'];
  if (hangul > double * 0.97 && double >= fewestHangul) return ['euc-kr', 'gb18030'];
  return ['gb18030', 'big5'];
};
