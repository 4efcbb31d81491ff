import { type PlainCells, type Split, splitSheet } from './plain-cells';
import { markRow } from './reading-marks';
import { readSharedTexts } from './shared-texts';

type Parts = Map<string, Uint8Array>;

const bufferOf = (part: Uint8Array): Buffer =>
  Buffer.from(part.buffer, part.byteOffset, part.byteLength);

/**
 * Takes the bare cells out of all sheets, and the bare texts out of the list that cells share; marks below the last row
 * of each say which cells were its own. Where one sheet is written in an unusual way all is left as it is.
 */
export const takePlainCells = (parts: Parts, mark: string): PlainCells[] => {
  const names = [...parts.keys()];
  const shared = names.filter((name) => /(^|\/)sharedStrings\.xml$/.test(name));
  const [textsName] = shared;
  const texts = textsName ? readSharedTexts(bufferOf(parts.get(textsName) as Uint8Array)) : null;
  if (shared.length > 1 || (textsName && !texts)) return [];
  const splits: [string, Split][] = [];
  for (const name of names.filter((each) => /(^|\/)worksheets\/[^/]+\.xml$/.test(each))) {
    const part = bufferOf(parts.get(name) as Uint8Array);
    if (part.includes('<sheetData/>')) continue;
    const split = splitSheet(part, texts);
    if (!split) return [];
    splits.push([name, split]);
  }
  for (const [number, [name, split]] of splits.entries())
    parts.set(name, marked(split, number, mark));
  if (textsName && texts) parts.set(textsName, texts.rest);
  return splits.map(([, { plain }]) => plain);
};

const marked = ({ plain, rest }: Split, number: number, mark: string): Buffer => {
  const end = rest.lastIndexOf('</sheetData>');
  const styles = [...plain.styles].map((style) => markRow(`${mark}style ${style}`, style));
  const marks = [...styles, markRow(`${mark}cells ${number}`)].join('');
  return Buffer.concat([rest.subarray(0, end), Buffer.from(marks), rest.subarray(end)]);
};
