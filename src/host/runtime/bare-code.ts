/** What stands before a slash that begins a regular expression, not a division. */
const beforePattern =
  /(?:^|[=([{},;:!&|?+\-*/%<>~^]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield))\s*$/;

const blank = (text: string): string =>
  text
    .split('\n')
    .map((line) => ' '.repeat(line.length))
    .join('\n');

/** The end of a text in quotes or of a pattern, counted from where it begins. */
const endOf = (source: string, start: number, mark: string): number => {
  let inClass = false;
  for (let at = start + 1; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '\n' && mark !== '`') return at;
    else if (mark === '/' && sign === '[') inClass = true;
    else if (mark === '/' && sign === ']') inClass = false;
    else if (sign === mark && !inClass) return at + 1;
  }
  return source.length;
};

/** Code that begins and ends nothing. */
const plainCode = /[^/"'`{}]+/y;

/** Walks over a program and keeps what is code. */
class Scanner {
  private at = 0;
  private readonly pieces: string[] = [];
  /** The last of the code, which says what a slash means. */
  private tail = '';
  /** Depths of braces at which the code within a template ends. */
  private readonly templates: number[] = [];
  private depth = 0;

  constructor(private readonly source: string) {}

  run(): string {
    while (this.at < this.source.length) this.step();
    return this.pieces.join('');
  }

  private step(): void {
    plainCode.lastIndex = this.at;
    const plain = plainCode.exec(this.source)?.[0];
    if (plain !== undefined) {
      this.code(plain);
      return;
    }
    const sign = this.source[this.at] as string;
    const two = this.source.slice(this.at, this.at + 2);
    if (two === '//') this.skip(this.until('\n'));
    else if (two === '/*') this.skip(this.until('*/') + 2);
    else if (sign === '"' || sign === "'") this.skip(endOf(this.source, this.at, sign), '""');
    else if (sign === '`') this.template();
    else if (sign === '/' && beforePattern.test(this.tail))
      this.skip(endOf(this.source, this.at, '/'), '""');
    else this.brace(sign);
  }

  private brace(sign: string): void {
    if (sign === '}' && this.templates.at(-1) === this.depth) {
      this.templates.pop();
      this.depth--;
      this.template();
      return;
    }
    if (sign === '{') this.depth++;
    if (sign === '}') this.depth--;
    this.code(sign);
  }

  private code(text: string): void {
    this.pieces.push(text);
    this.tail = (this.tail + text).slice(-24);
    this.at += text.length;
  }

  private until(mark: string): number {
    const found = this.source.indexOf(mark, this.at);
    return found < 0 ? this.source.length : found;
  }

  private skip(end: number, instead = ''): void {
    this.pieces.push(instead, blank(this.source.slice(this.at, end)).slice(instead.length));
    if (instead !== '') this.tail = instead;
    this.at = end;
  }

  /** The text of a template up to the next code within it. */
  private template(): void {
    for (let end = this.at + 1; end < this.source.length; end++) {
      if (this.source[end] === '\\') end++;
      else if (this.source[end] === '`') {
        this.skip(end + 1, '""');
        return;
      } else if (this.source.startsWith('${', end)) {
        this.skip(end + 2, '""+');
        this.depth++;
        this.templates.push(this.depth);
        return;
      }
    }
    this.skip(this.source.length);
  }
}

/** A program with its comments, texts and patterns blanked out, line by line as it was. */
export const bareCode = (source: string): string => new Scanner(source).run();
