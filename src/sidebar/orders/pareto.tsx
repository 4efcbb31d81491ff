import type { ValueOf } from '../client';
import { useSurroundings } from '../surroundings';

type Line = ValueOf<'orderValues'>['lines'][number];

const width = 276;
const height = 132;
const foot = 16;
const mostBars = 10;

/** Where a share between nothing and all lies. */
const at = (share: number): number => Math.round((height - foot) * (1 - share) * 10) / 10;

/**
 * The largest customers as bars, the share they reach together as a line, and the line of four fifths. Bars are drawn to
 * the scale of the line, so that both can be read off the same height.
 */
export const Pareto = ({ lines }: { lines: readonly Line[] }) => {
  const { view } = useSurroundings().messages.orders;
  const bars = lines.filter(({ value }) => value > 0).slice(0, mostBars);
  const step = width / Math.max(bars.length, 1);
  const points = bars.map(
    ({ cumulative }, index) => `${Math.round((index + 0.5) * step)},${at(cumulative)}`,
  );
  return (
    <svg
      class="pareto"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={view.chart(bars.length)}
    >
      <title>{view.chart(bars.length)}</title>
      {bars.map(({ customerId, share, group }, index) => (
        <g key={customerId}>
          <rect
            class={`group-${group}`}
            x={Math.round(index * step + step * 0.15)}
            y={at(share)}
            width={Math.round(step * 0.7)}
            height={height - foot - at(share)}
          />
          <text x={Math.round((index + 0.5) * step)} y={height - 4}>
            {index + 1}
          </text>
        </g>
      ))}
      <line class="four-fifths" x1="0" x2={width} y1={at(0.8)} y2={at(0.8)} />
      <text class="share" x={width - 1} y={at(0.8) - 3}>
        80 %
      </text>
      <polyline points={points.join(' ')} />
    </svg>
  );
};
