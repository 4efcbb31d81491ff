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

/** Calls a visitor for an expression and everything inside it. */
export const visit = (expression: Expression, visitor: (inner: Expression) => void): void => {
  visitor(expression);
  for (const inner of parts(expression)) visit(inner, visitor);
};

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
