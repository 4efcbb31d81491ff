/** A cell of the sheet as its tag says it; `from` and `to` are its bytes. */
export type ScannedCell = {
  column: number;
  style: number;
  /** `n`, `s`, `b` where it is a bare value; nothing where it is a cell without one; null where it has more to it. */
  type: 'n' | 's' | 'b' | '' | null;
  /** The bytes of the value. */
  valueFrom: number;
  valueTo: number;
  from: number;
  to: number;
};

export type ScannedRow = {
  index: number;
  from: number;
  /** Where its cells begin. */
  to: number;
  /** Whether it says more than where it is. */
  isMarked: boolean;
  isEmpty: boolean;
};

/** What is written in a way that no spreadsheet program writes is not read here. */
export class Unscannable extends Error {}

const [less, greater, slash, quote, apostrophe, equals, space] = [
  0x3c, 0x3e, 0x2f, 0x22, 0x27, 0x3d, 0x20,
] as const;
const letters = { c: 0x63, r: 0x72, s: 0x73, t: 0x74, n: 0x6e, b: 0x62 } as const;

/** What hucre reads of a row beside its cells. */
const telling = /\s(ht|hidden|outlineLevel|collapsed)=/;

/** Walks over the rows and cells of a sheet's bytes; hundreds of thousands of rows are read several times a day. */
export class SheetScanner {
  private readonly end: number;
  readonly cell: ScannedCell = {
    column: 0,
    style: -1,
    type: null,
    valueFrom: 0,
    valueTo: 0,
    from: 0,
    to: 0,
  };

  constructor(
    private readonly bytes: Buffer,
    private at: number,
    end: number,
  ) {
    this.end = end;
  }

  /** The next row; null after the last one. */
  nextRow(): ScannedRow | null {
    this.skipBlanks();
    if (this.at >= this.end) return null;
    const from = this.at;
    if (!this.isTag('<row')) throw new Unscannable();
    const close = this.bytes.indexOf(greater, from);
    const tag = this.bytes.toString('latin1', from, close);
    const index = Number(/\sr=["'](\d+)["']/.exec(tag)?.[1]) - 1;
    if (!(index >= 0)) throw new Unscannable();
    this.at = close + 1;
    const isEmpty = this.bytes[close - 1] === slash;
    return { index, from, to: close + 1, isMarked: telling.test(tag), isEmpty };
  }

  /** Whether `cell` is the next cell of the row; false at its end. */
  nextCell(row: number): boolean {
    this.skipBlanks();
    const { bytes } = this;
    if (bytes[this.at] !== less) throw new Unscannable();
    if (bytes[this.at + 1] === slash) {
      if (!this.isTag('</row>')) throw new Unscannable();
      this.at += 6;
      return false;
    }
    if (bytes[this.at + 1] !== letters.c || bytes[this.at + 2] !== space) throw new Unscannable();
    const { cell } = this;
    cell.from = this.at;
    cell.style = -1;
    cell.type = 'n';
    this.at += 2;
    this.readAttributes(row);
    this.readContent();
    cell.to = this.at;
    return true;
  }

  private readAttributes(row: number): void {
    const { bytes, cell } = this;
    let isPlaced = false;
    for (;;) {
      while (bytes[this.at] === space) this.at++;
      const name = bytes[this.at] as number;
      if (name === greater || name === slash) break;
      const isShort = bytes[this.at + 1] === equals;
      const from = this.toValue();
      const to = this.at - 1;
      if (isShort && name === letters.r) isPlaced = this.readPlace(from, to, row);
      else if (isShort && name === letters.s) cell.style = this.digits(from, to);
      else if (isShort && name === letters.t) cell.type = this.typeOf(from, to);
      else cell.type = null;
    }
    if (!isPlaced) throw new Unscannable();
  }

  /** Goes behind an attribute and answers where its value begins. */
  private toValue(): number {
    const { bytes } = this;
    while (bytes[this.at] !== equals) {
      if (this.at >= this.end) throw new Unscannable();
      this.at++;
    }
    const mark = bytes[this.at + 1];
    if (mark !== quote && mark !== apostrophe) throw new Unscannable();
    const from = this.at + 2;
    this.at = bytes.indexOf(mark, from) + 1;
    if (this.at === 0) throw new Unscannable();
    return from;
  }

  private readPlace(from: number, to: number, row: number): boolean {
    const { bytes } = this;
    let column = 0;
    let at = from;
    for (let code = bytes[at] as number; code >= 65 && code <= 90; code = bytes[at] as number) {
      column = column * 26 + code - 64;
      at++;
    }
    if (column === 0 || column > 16384 || this.digits(at, to) !== row + 1) throw new Unscannable();
    this.cell.column = column - 1;
    return true;
  }

  private digits(from: number, to: number): number {
    let number = 0;
    for (let at = from; at < to; at++) {
      const digit = (this.bytes[at] as number) - 48;
      if (!(digit >= 0 && digit <= 9)) throw new Unscannable();
      number = number * 10 + digit;
    }
    return number;
  }

  private typeOf(from: number, to: number): ScannedCell['type'] {
    const code = this.bytes[from];
    if (to - from !== 1 || this.cell.type === null) return null;
    if (code === letters.n) return 'n';
    if (code === letters.s) return 's';
    return code === letters.b ? 'b' : null;
  }

  private readContent(): void {
    const { bytes, cell } = this;
    if (bytes[this.at] === slash) {
      if (cell.type !== null) cell.type = '';
      this.at += 2;
      return;
    }
    this.at++;
    const isBare = bytes[this.at] === less && this.isTag('<v>');
    cell.valueFrom = this.at + 3;
    cell.valueTo = isBare ? bytes.indexOf(less, cell.valueFrom) : -1;
    if (isBare && this.isTag('</v></c>', cell.valueTo)) {
      this.at = cell.valueTo + 8;
      return;
    }
    cell.type = null;
    const close = bytes.indexOf('</c>', this.at);
    if (close < 0 || close >= this.end) throw new Unscannable();
    this.at = close + 4;
  }

  private isTag(tag: string, at = this.at): boolean {
    const { bytes } = this;
    for (let index = 0; index < tag.length; index++)
      if (bytes[at + index] !== tag.charCodeAt(index)) return false;
    return true;
  }

  private skipBlanks(): void {
    const { bytes } = this;
    for (let code = bytes[this.at] as number; code <= space; code = bytes[this.at] as number)
      this.at++;
  }
}
