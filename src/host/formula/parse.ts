import type { Expression, Operator } from './expression';
import { canonical, FormulaParseError, type Punctuation, type Token, tokenize } from './token';

/** Reads a formula, with or without its `=`; throws FormulaParseError where it is none. */
export const parse = (text: string, punctuation: Punctuation = canonical): Expression => {
  const parser = new Parser(text, tokenize(text, punctuation));
  return parser.whole();
};

/** Binary operators from the loosest to the tightest. */
const levels: readonly (readonly Operator[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Deeper formulas than anybody writes would overflow the stack. */
const MAX_DEPTH = 200;
const MAX_OPERATORS = 1500;

class Parser {
  private at = 0;
  private depth = 0;
  private operators = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  whole(): Expression {
    const expression = this.binary(0);
    if (this.at < this.tokens.length) this.refuse();
    return expression;
  }

  private refuse(): never {
    const token = this.tokens[this.at];
    if (!token) throw new FormulaParseError('The formula ends too early');
    const piece = this.text.slice(token.start, token.end);
    throw new FormulaParseError(`Unexpected "${piece}" at position ${token.start + 1}`);
  }

  private accept(...signs: string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.value)) return null;
    this.at++;
    return token.value;
  }

  private expect(sign: string): void {
    if (!this.accept(sign)) this.refuse();
  }

  private binary(level: number): Expression {
    const operators = levels[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = this.accept(...operators);
      if (!operator) return left;
      if (++this.operators > MAX_OPERATORS) this.refuse();
      const right = this.binary(level + 1);
      left = { kind: 'binary', operator: operator as Operator, left, right };
    }
  }

  private unary(): Expression {
    const sign = this.accept('-', '+');
    if (!sign) return this.percent();
    if (++this.depth > MAX_DEPTH) this.refuse();
    const operand = this.unary();
    this.depth--;
    return { kind: sign === '-' ? 'negate' : 'plus', operand };
  }

  private percent(): Expression {
    let operand = this.primary();
    while (this.accept('%')) operand = { kind: 'percent', operand };
    return operand;
  }

  private primary(): Expression {
    const token = this.tokens[this.at];
    if (!token) this.refuse();
    this.at++;
    switch (token.kind) {
      case 'number':
      case 'text':
        return { kind: 'constant', value: token.value };
      case 'error':
        return { kind: 'error', code: token.value };
      case 'reference':
        return { kind: 'reference', reference: token.value };
      case 'name':
        return nameOrBoolean(token.value);
      case 'function':
        return { kind: 'call', name: token.value, args: this.nested(() => this.args()) };
      case 'sign':
        return this.bracketed(token.value);
    }
  }

  private bracketed(sign: string): Expression {
    if (sign === '{') return { kind: 'array', rows: this.nested(() => this.arrayRows()) };
    if (sign !== '(') {
      this.at--;
      this.refuse();
    }
    const inner = this.nested(() => this.binary(0));
    this.expect(')');
    return inner;
  }

  private nested<Result>(read: () => Result): Result {
    if (++this.depth > MAX_DEPTH) this.refuse();
    const result = read();
    this.depth--;
    return result;
  }

  private args(): (Expression | null)[] {
    if (this.accept(')')) return [];
    const args: (Expression | null)[] = [];
    for (;;) {
      const next = this.tokens[this.at];
      const omitted = next?.kind === 'sign' && [',', ';', ')'].includes(next.value);
      args.push(omitted ? null : this.binary(0));
      if (this.accept(')')) return args;
      if (!this.accept(',', ';')) this.refuse();
    }
  }

  private arrayRows(): Expression[][] {
    const rows: Expression[][] = [[]];
    if (this.accept('}')) return rows;
    for (;;) {
      rows[rows.length - 1]?.push(this.binary(0));
      const sign = this.accept('}', ';', ',', '\\');
      if (sign === '}') return rows;
      if (sign === ';') rows.push([]);
      else if (!sign) this.refuse();
    }
  }
}

const nameOrBoolean = (name: string): Expression => {
  const upper = name.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'constant', value: upper === 'TRUE' };
  return { kind: 'name', name };
};
