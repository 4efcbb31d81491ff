const arabicLetters: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه' };

const foldCharacter = (code: number): number => {
  if (code >= 0xff01 && code <= 0xff5e) return foldCharacter(code - 0xfee0);
  if (code >= 0x660 && code <= 0x669) return code - 0x660 + 48;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0 + 48;
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200f)) return 32;
  if (code === 0x2018 || code === 0x2019) return 39;
  if (code >= 0x2010 && code <= 0x2015) return 45;
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const character = String.fromCharCode(code);
  const lower = arabicLetters[character] ?? character.toLowerCase();
  if (code > 0x24f && code !== 0x401 && code !== 0x451) {
    return lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return lower.normalize('NFD').charCodeAt(0);
};

const folded = new Map<number, number>();

const foldedCode = (code: number): number => {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  let found = folded.get(code);
  if (found === undefined) {
    found = foldCharacter(code);
    folded.set(code, found);
  }
  return found;
};

/**
 * The text in lower case with accents, full-width and Arabic digits folded to plain ones, character for character: a
 * place found in the folded text is the same place in the original.
 */
export const fold = (text: string): string => {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += 4096) {
    const end = Math.min(start + 4096, text.length);
    const codes = new Array<number>(end - start);
    for (let at = start; at < end; at++) codes[at - start] = foldedCode(text.charCodeAt(at));
    pieces.push(String.fromCharCode.apply(null, codes));
  }
  return pieces.join('');
};
