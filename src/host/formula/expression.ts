import type { ErrorCode } from '../workbook/cell';
import type { Reference } from './reference';

export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | null }
  | { readonly kind: 'error'; readonly code: ErrorCode }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  /** An argument left out between two commas is null. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | null)[] }
  | { readonly kind: 'negate' | 'plus' | 'percent'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] };

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** Calls a visitor for an expression and everything whose value it needs. */
export const visit = (expression: Expression, visitor: (inner: Expression) => void): void => {
  visitor(expression);
  if (asksForPlace(expression)) return;
  for (const inner of parts(expression)) visit(inner, visitor);
};

const placeFunctions = new Set(['ROW', 'COLUMN', 'ROWS', 'COLUMNS']);

/** ROW(A2:A) asks where cells are, not what is in them. */
const asksForPlace = (expression: Expression): boolean =>
  expression.kind === 'call' &&
  placeFunctions.has(expression.name) &&
  expression.args[0]?.kind === 'reference';

const parts = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case 'call':
      return expression.args.filter((arg) => arg !== null);
    case 'binary':
      return [expression.left, expression.right];
    case 'negate':
    case 'plus':
    case 'percent':
      return [expression.operand];
    case 'array':
      return expression.rows.flat();
    default:
      return [];
  }
};
