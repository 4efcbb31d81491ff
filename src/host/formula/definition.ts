import type { CellValue } from '../workbook/cell';
import type { Context } from './context';
import type { Expression } from './expression';
import type { Operand } from './grid';

export type Evaluate = (expression: Expression | null, context: Context) => Operand;

type Arity = { readonly min: number; readonly max: number };

export type FunctionDefinition = Arity &
  (
    | {
        /** Takes single values; over arrays it is called for each. */
        readonly kind: 'value';
        readonly seesErrors: boolean;
        readonly run: (args: readonly CellValue[], context: Context) => CellValue;
      }
    | {
        /** Takes whole ranges. */
        readonly kind: 'range';
        /** True where a calculation among the arguments is done for every cell. */
        readonly arrays: boolean;
        readonly run: (args: readonly Operand[], context: Context) => Operand;
      }
    | {
        /** Decides itself what is calculated. */
        readonly kind: 'lazy';
        readonly run: (
          args: readonly (Expression | null)[],
          context: Context,
          evaluate: Evaluate,
        ) => Operand;
      }
  );

export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

type Run<Kind> = Extract<FunctionDefinition, { kind: Kind }>['run'];

export const valueFunction = (min: number, max: number, run: Run<'value'>): FunctionDefinition => ({
  kind: 'value',
  min,
  max,
  seesErrors: false,
  run,
});

/** Also called with errors, which other functions simply hand on. */
export const errorSeeing = (min: number, max: number, run: Run<'value'>): FunctionDefinition => ({
  kind: 'value',
  min,
  max,
  seesErrors: true,
  run,
});

export const rangeFunction = (min: number, max: number, run: Run<'range'>): FunctionDefinition => ({
  kind: 'range',
  min,
  max,
  arrays: false,
  run,
});

export const arrayFunction = (min: number, max: number, run: Run<'range'>): FunctionDefinition => ({
  kind: 'range',
  min,
  max,
  arrays: true,
  run,
});

export const lazyFunction = (min: number, max: number, run: Run<'lazy'>): FunctionDefinition => ({
  kind: 'lazy',
  min,
  max,
  run,
});
