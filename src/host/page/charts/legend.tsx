import type { JsxElement } from 'react';
import type { ChartDrawing } from './chart-series';
import { placeEntries } from './legend-places';

const lineHeight = 20;

const namesOf = ({ type, labels, series, hasLegend }: ChartDrawing): string[] => {
  if (!hasLegend) return [];
  return type === 'PIE' ? labels : series.map(({ name }) => name);
};

export const heightOfLegend = (drawing: ChartDrawing, width: number): number => {
  const last = placeEntries(namesOf(drawing), width).pop();
  return last ? (last.line + 1) * lineHeight + 6 : 0;
};

type Props = { drawing: ChartDrawing; width: number; top: number };

export const Legend = ({ drawing, width, top }: Props): JsxElement => (
  <g>
    {placeEntries(namesOf(drawing), width).map(({ name, x, line }, index) => (
      <g key={name}>
        <rect
          x={x}
          y={top + line * lineHeight}
          width="12"
          height="12"
          fill={drawing.colors[index % drawing.colors.length]}
        />
        <text x={x + 17} y={top + line * lineHeight + 10}>
          {name}
        </text>
      </g>
    ))}
  </g>
);
