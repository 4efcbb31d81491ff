import type { ConditionalRule as FileRule, FontStyle } from 'hucre';
import type { Gradient, GradientPoint } from '../workbook/features';

type Scale = NonNullable<FileRule['colorScale']>;
type Place = Scale['cfvo'][number];

const places: Record<GradientPoint['type'], Place['type']> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

/** A scale of two or three colours, which Excel words by its points. */
export const writeScale = ({ min, mid, max }: Gradient): Pick<FileRule, 'type' | 'colorScale'> => {
  const points = [min, ...(mid ? [mid] : []), max];
  return {
    type: 'colorScale',
    colorScale: {
      cfvo: points.map(({ type, value }) => ({
        type: places[type],
        ...(type === 'MIN' || type === 'MAX' ? {} : { value: value.replace(/^=/, '') }),
      })),
      colors: points.map(({ color }) => `FF${color.slice(1).toUpperCase()}`),
    },
  };
};

type ReadColor = (color: FontStyle['color']) => string | undefined;

const pointOf = (place: Place | undefined, color: string | undefined, read: ReadColor) => {
  const type = (Object.keys(places) as GradientPoint['type'][]).find(
    (name) => places[name] === place?.type,
  );
  const hex = color ? read({ rgb: color.slice(-6) }) : undefined;
  if (!place || !type || !hex) return null;
  const hasValue = type !== 'MIN' && type !== 'MAX';
  return { color: hex, type, value: hasValue ? (place.value ?? '') : '' };
};

/** Null for a rule that is no scale, or one that a sheet of Google cannot have. */
export const readScale = ({ colorScale }: FileRule, read: ReadColor): Gradient | null => {
  if (!colorScale || colorScale.cfvo.length < 2 || colorScale.cfvo.length > 3) return null;
  const points = colorScale.cfvo.map((place, index) =>
    pointOf(place, colorScale.colors[index], read),
  );
  const [min, mid, max] = points.length === 2 ? [points[0], null, points[1]] : points;
  if (!min || !max || (points.length === 3 && !mid)) return null;
  return { min, ...(mid && { mid }), max };
};
