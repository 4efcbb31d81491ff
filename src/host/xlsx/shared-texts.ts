import { readEscapes } from './cell-text';
import { readEntities } from './entities';

/** The texts that cells name by number; what is more than a text stays with hucre, under a number of its own. */
export type SharedTexts = {
  /** Null where a text has more to it than its letters. */
  readonly texts: (string | null)[];
  /** The numbers of the others among the others. */
  readonly others: ReadonlyMap<number, number>;
  /** The part with only the others in it. */
  readonly rest: Buffer;
};

const [less, greater, slash] = [0x3c, 0x3e, 0x2f];

/** Null where the part is written in a way that is left to hucre whole. */
export const readSharedTexts = (part: Buffer): SharedTexts | null => {
  if (part.includes('<!--') || part.includes('<![CDATA[') || !part.includes('<sst')) return null;
  const texts: (string | null)[] = [];
  const others = new Map<number, number>();
  const kept: Buffer[] = [];
  let at = part.indexOf('<si');
  const head = part.subarray(0, at < 0 ? part.indexOf('</sst>') : at);
  if (at < 0) return head.length === 0 ? null : { texts, others, rest: part };
  for (; at >= 0; at = part.indexOf('<si', at)) {
    const end = endOfItem(part, at);
    if (end < 0) return null;
    const text = textOf(part, at, end);
    if (text === null) {
      others.set(texts.length, others.size);
      kept.push(part.subarray(at, end));
    }
    texts.push(text);
    at = end;
  }
  return { texts, others, rest: Buffer.concat([head, ...kept, Buffer.from('</sst>')]) };
};

const endOfItem = (part: Buffer, at: number): number => {
  if (part[at + 3] === slash) return at + 5;
  if (part[at + 3] !== greater) return -1;
  const end = part.indexOf('</si>', at);
  return end < 0 ? -1 : end + 5;
};

/** Of `<si><t …>text</t></si>` the text. */
const textOf = (part: Buffer, at: number, end: number): string | null => {
  if (part[at + 3] === slash) return '';
  if (part[at + 4] !== less || part[at + 5] !== 0x74) return null;
  const open = part.indexOf(greater, at + 5);
  if (part[open - 1] === slash) return open + 6 === end ? '' : null;
  const from = open + 1;
  const to = end - 9;
  if (to < from || part.indexOf(less, from) !== to || part[to + 2] !== 0x74) return null;
  return readEscapes(readEntities(part.toString('utf8', from, to)));
};
