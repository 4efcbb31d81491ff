import { longestText } from './cell-text';

/** Letters that are written as they are, line breaks among them; all else is left to hucre. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const plain = /^[^\0-\x09\x0b-\x1f\ud800-\udfff\ufffe\uffff]*$/;

const isBare = (text: string): boolean =>
  text.length <= longestText && !text.startsWith('#') && !text.includes('_x') && plain.test(text);

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const written = (text: string): string => {
  const escaped = /[&<>]/.test(text)
    ? text.replace(/[&<>]/g, (letter) => entities[letter] ?? letter)
    : text;
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${escaped}</t></si>`;
};

/** The texts of bare cells, each once; in the file they come after those that hucre lists. */
export class BareTexts {
  private readonly numbers = new Map<string, number>();
  private readonly list: string[] = [];

  /** The place of a text among the bare ones, -1 for one that is not. */
  add(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = isBare(text) ? this.list.push(text) - 1 : -1;
    this.numbers.set(text, number);
    return number;
  }

  /** The part that hucre wrote with these texts behind its own; answers how many its own are. */
  appendTo(part: Buffer): { part: Buffer; before: number } {
    const end = part.lastIndexOf('</sst>');
    const head = part.subarray(0, 400).toString('utf8');
    const before = Number(/uniqueCount="(\d+)"/.exec(head)?.[1]);
    if (end < 0 || Number.isNaN(before)) throw new Error('The file has no list of texts');
    const start = part.indexOf('>', part.indexOf('<sst')) + 1;
    const count = before + this.list.length;
    const opening = part
      .toString('utf8', 0, start)
      .replace(/ (count|uniqueCount)="\d+"/g, ` $1="${count}"`);
    const texts = Buffer.from(this.list.map(written).join(''));
    const all = [Buffer.from(opening), part.subarray(start, end), texts, Buffer.from('</sst>')];
    return { part: Buffer.concat(all), before };
  }
}
