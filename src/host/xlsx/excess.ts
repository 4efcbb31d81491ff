import { FileRefused } from './refusal';

type Parts = ReadonlyMap<string, Uint8Array>;

/** Excel holds no more looks of cells, and as many named ones. */
const mostLooks = 2 * 65_490;
/** A cell holds that many characters at most, and each piece of a text has one. */
const mostPieces = 32_767;

/** What holds a text of pieces in parts of that name. */
const textsIn: readonly [part: RegExp, end: string][] = [
  [/(^|\/)sharedStrings\.xml$/, '</si>'],
  [/(^|\/)worksheets\/[^/]+\.xml$/, '</is>'],
  [/(^|\/)comments\d*\.xml$/, '</text>'],
];

const longestText = (part: Buffer, end: string): number => {
  let most = 0;
  for (let at = part.indexOf('<r>'); at >= 0; ) {
    const until = part.indexOf(end, at);
    let pieces = 0;
    for (; at >= 0 && (until < 0 || at < until); at = part.indexOf('<r>', at + 3)) pieces++;
    most = Math.max(most, pieces);
  }
  return most;
};

const looksIn = (part: Buffer): number =>
  part.toString('latin1').match(/<(?:\w+:)?xf[\s/>]/g)?.length ?? 0;

/** More than a spreadsheet program can have written was written to keep a reader busy and fill its memory. */
export const refuseExcess = (parts: Parts): void => {
  for (const [name, { buffer, byteOffset, byteLength }] of parts) {
    const part = Buffer.from(buffer, byteOffset, byteLength);
    const end = textsIn.find(([names]) => names.test(name))?.[1];
    if (end && longestText(part, end) > mostPieces) throw new FileRefused('damaged');
    if (/(^|\/)styles\.xml$/.test(name) && looksIn(part) > mostLooks)
      throw new FileRefused('damaged');
  }
};
