import type { JsxElement } from 'react';
import type { ChartDrawing } from './chart-series';
import { axisTicks, portion, stacked } from './scale';

export type Frame = { left: number; top: number; width: number; height: number };

const color = ({ colors }: ChartDrawing, index: number): string =>
  colors[index % colors.length] ?? '#4285f4';

/** A point is told by its place in its series; nothing in the numbers would tell it better. */
const keyOf = (series: number, point: number): string => `${series}-${point}`;

/** From and to of every bar or area, stacked or side by side from zero. */
const spans = ({ series, isStacked }: ChartDrawing): number[][][] =>
  isStacked
    ? stacked(series.map(({ values }) => values))
    : series.map(({ values }) => values.map((value) => [0, value ?? 0]));

export const ticksOf = (drawing: ChartDrawing): number[] => axisTicks(spans(drawing).flat(2));

/** Columns stand on the lower axis, bars lie on the left one. */
export const Bars = ({ drawing, frame }: { drawing: ChartDrawing; frame: Frame }): JsxElement => {
  const lying = drawing.type === 'BAR';
  const ticks = ticksOf(drawing);
  const all = spans(drawing);
  const points = Math.max(1, ...all.map((one) => one.length));
  const band = (lying ? frame.height : frame.width) / points;
  const abreast = drawing.isStacked ? 1 : all.length;
  const thick = (band * 0.7) / abreast;
  const box = (series: number, point: number, [from = 0, to = 0]: number[]) => {
    const start = band * point + band * 0.15 + (drawing.isStacked ? 0 : thick * series);
    const [a, b] = [portion(Math.min(from, to), ticks), portion(Math.max(from, to), ticks)];
    return lying
      ? {
          x: frame.left + a * frame.width,
          y: frame.top + start,
          width: (b - a) * frame.width,
          height: thick,
        }
      : {
          x: frame.left + start,
          y: frame.top + (1 - b) * frame.height,
          width: thick,
          height: (b - a) * frame.height,
        };
  };
  return (
    <g>
      {all.map((one, series) =>
        one.map((span, point) => (
          <rect
            key={keyOf(series, point)}
            {...box(series, point, span)}
            fill={color(drawing, series)}
          />
        )),
      )}
    </g>
  );
};

const pathOf = (points: readonly (readonly [number, number] | null)[]): string =>
  points
    .map((point, index) => {
      if (!point) return '';
      return `${points[index - 1] ? 'L' : 'M'}${point[0].toFixed(1)} ${point[1].toFixed(1)}`;
    })
    .join('');

/** Lines, areas and loose points; a blank cell leaves a gap. */
export const Lines = ({ drawing, frame }: { drawing: ChartDrawing; frame: Frame }): JsxElement => {
  const ticks = ticksOf(drawing);
  const all = spans(drawing);
  const count = Math.max(1, ...drawing.series.map(({ values }) => values.length));
  const x = (point: number) => frame.left + ((point + 0.5) * frame.width) / count;
  const y = (value: number) => frame.top + (1 - portion(value, ticks)) * frame.height;
  return (
    <g>
      {drawing.series.map(({ name, values }, series) => {
        const tops = values.map((value, point) =>
          value === null ? null : ([x(point), y(all[series]?.[point]?.[1] ?? 0)] as const),
        );
        const bottoms = values.map(
          (_, point) => [x(point), y(all[series]?.[point]?.[0] ?? 0)] as const,
        );
        const stroke = color(drawing, series);
        const fill = pathOf([...tops.filter(Boolean), ...bottoms.reverse()]);
        return (
          <g key={name}>
            {drawing.type === 'AREA' && <path d={`${fill}Z`} fill={stroke} opacity="0.3" />}
            {drawing.type !== 'SCATTER' && (
              <path d={pathOf(tops)} fill="none" stroke={stroke} strokeWidth="2" />
            )}
            {tops.map(
              (point, index) =>
                point && (
                  <circle
                    key={keyOf(series, index)}
                    cx={point[0]}
                    cy={point[1]}
                    r="3"
                    fill={stroke}
                  />
                ),
            )}
          </g>
        );
      })}
    </g>
  );
};

/** The first series as parts of a whole. */
export const Pie = ({ drawing, frame }: { drawing: ChartDrawing; frame: Frame }): JsxElement => {
  const values = (drawing.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(frame.width, frame.height) / 2;
  const [cx, cy] = [frame.left + frame.width / 2, frame.top + frame.height / 2];
  let before = 0;
  const at = (share: number) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${(cx + radius * Math.cos(angle)).toFixed(2)} ${(cy + radius * Math.sin(angle)).toFixed(2)}`;
  };
  return (
    <g>
      {values.map((value, index) => {
        const [from, to] = [before / total, Math.min((before + value) / total, 0.99999)];
        before += value;
        const arc = `A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}`;
        return (
          <path
            key={keyOf(0, index)}
            d={`M${cx} ${cy}L${at(from)}${arc}Z`}
            fill={color(drawing, index)}
            stroke="#fff"
          />
        );
      })}
    </g>
  );
};
