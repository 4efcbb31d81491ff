import type { Gradient, GradientPoint } from '../workbook/features';
import { normalColour } from './colour';
import { colorOf, type GoogleColor } from './colour-object';
import type { Criterion } from './criteria';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';

type End = keyof Gradient;
type Builder = GoogleObject & { draft: { criterion: Criterion; gradient?: Gradient } };

export class GoogleGradientCondition extends GoogleObject {
  readonly google = 'Spreadsheet.GradientCondition';
  constructor(readonly gradient: Gradient) {
    super();
  }
}

const reading = (end: End, name: string): Methods<GoogleGradientCondition> => ({
  [`get${name}Color`]: ({ gradient }: GoogleGradientCondition) => gradient[end]?.color ?? '',
  [`get${name}ColorObject`]: ({ gradient }: GoogleGradientCondition) =>
    colorOf(gradient[end]?.color),
  [`get${name}Type`]: ({ gradient }: GoogleGradientCondition) => {
    const point = gradient[end];
    return point ? enumValue('Spreadsheet.InterpolationType', point.type) : null;
  },
  [`get${name}Value`]: ({ gradient }: GoogleGradientCondition) => gradient[end]?.value ?? '',
});

export const gradientCondition: Methods<GoogleGradientCondition> = {
  ...reading('min', 'Min'),
  ...reading('mid', 'Mid'),
  ...reading('max', 'Max'),
};

const white = '#ffffff';
const ends: Record<'min' | 'max', GradientPoint> = {
  min: { color: white, type: 'MIN', value: '' },
  max: { color: white, type: 'MAX', value: '' },
};

/** An end that nobody sets is white, at the least or the greatest value of the ranges. */
const put = (builder: Builder, end: End, point: GradientPoint | null): Builder => {
  const { gradient = ends, ...others } = builder.draft;
  const { mid, ...outer } = gradient as Gradient;
  const kept: Gradient = mid && end !== 'mid' ? { ...outer, mid } : outer;
  builder.draft = {
    ...others,
    criterion: { type: '', values: [] },
    gradient: point ? { ...kept, [end]: point } : kept,
  };
  return builder;
};

const hexOf = (color: string | GoogleColor | null): string | null =>
  typeof color === 'string' || color === null ? normalColour(color) : color.shade.hex;

const atEnd =
  (end: 'min' | 'max') =>
  (builder: Builder, color: string | GoogleColor): object =>
    put(builder, end, { ...ends[end], color: hexOf(color) ?? white });

/** Without a colour the point is taken away. */
const atValue =
  (end: End) =>
  (
    builder: Builder,
    color: string | GoogleColor | null,
    type: EnumValue | null,
    value: unknown,
  ): object => {
    const hex = hexOf(color);
    if (hex === null || !type) return put(builder, end, end === 'mid' ? null : ends[end]);
    return put(builder, end, {
      color: hex,
      type: type.name as GradientPoint['type'],
      value: String(value ?? ''),
    });
  };

const names: Record<End, string> = { min: 'Min', mid: 'Mid', max: 'Max' };

/** Both the setters that take a colour as text and those that take an object. */
export const gradientSetters: Methods<Builder> = Object.fromEntries(
  (['min', 'mid', 'max'] as const).flatMap((end) => [
    [`setGradient${names[end]}pointWithValue`, atValue(end)],
    [`setGradient${names[end]}pointObjectWithValue`, atValue(end)],
    ...(end === 'mid'
      ? []
      : [
          [`setGradient${names[end]}point`, atEnd(end)],
          [`setGradient${names[end]}pointObject`, atEnd(end)],
        ]),
  ]),
);
