import { type JsxElement, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { chartDrawings } from './chart-drawings';
import type { ChartDrawing } from './chart-series';
import { heightOfLegend, Legend } from './legend';
import { Bars, type Frame, Lines, Pie, ticksOf } from './plot';
import { portion } from './scale';

/** A chart in the grid's floating layer; its numbers follow the cells. */
export const ChartView = ({ data }: { data?: { chartId: number } }): JsxElement | null => {
  const drawings = useSyncExternalStore(chartDrawings.subscribe, chartDrawings.read);
  const drawing = drawings.get(data?.chartId ?? -1);
  const box = useRef<HTMLElement | null>(null);
  const [size, setSize] = useState({ width: 600, height: 371 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setSize({ width, height });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="chart" ref={box}>
      {drawing && <Drawn drawing={drawing} {...size} />}
    </div>
  );
};

type DrawnProperties = { drawing: ChartDrawing; width: number; height: number };

const Drawn = ({ drawing, width, height }: DrawnProperties): JsxElement => {
  const legendHeight = heightOfLegend(drawing, width);
  const top = drawing.title ? 44 : 16;
  const left = drawing.type === 'BAR' ? 110 : drawing.type === 'PIE' ? 16 : 52;
  const bottom = drawing.type === 'PIE' ? 12 : 34;
  const frame = {
    left,
    top: top + legendHeight,
    width: Math.max(20, width - left - 20),
    height: Math.max(20, height - top - legendHeight - bottom),
  };
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={drawing.title}
    >
      <text x="16" y="28" className="chart-title">
        {drawing.title}
      </text>
      {drawing.hasLegend && <Legend drawing={drawing} width={width} top={top} />}
      {drawing.type !== 'PIE' && <Axes drawing={drawing} frame={frame} />}
      {drawing.type === 'PIE' && <Pie drawing={drawing} frame={frame} />}
      {['COLUMN', 'BAR', 'COMBO'].includes(drawing.type) && (
        <Bars drawing={drawing} frame={frame} />
      )}
      {['LINE', 'AREA', 'SCATTER'].includes(drawing.type) && (
        <Lines drawing={drawing} frame={frame} />
      )}
    </svg>
  );
};

/** A tick as the cells of the series show their numbers. */
const tickText = (tick: number, { isShare }: ChartDrawing): string =>
  isShare ? `${Math.round(tick * 100)}%` : tick.toLocaleString();

const Axes = ({ drawing, frame }: { drawing: ChartDrawing; frame: Frame }): JsxElement => {
  const ticks = ticksOf(drawing);
  const lying = drawing.type === 'BAR';
  const count = Math.max(1, drawing.labels.length);
  const band = (lying ? frame.height : frame.width) / count;
  const every = lying ? 1 : Math.ceil(count / Math.max(1, Math.floor(frame.width / 64)));
  return (
    <g>
      {ticks.map((tick) => {
        const share = portion(tick, ticks);
        const x = frame.left + share * frame.width;
        const y = frame.top + (1 - share) * frame.height;
        const line = lying
          ? { x1: x, x2: x, y1: frame.top, y2: frame.top + frame.height }
          : { x1: frame.left, x2: frame.left + frame.width, y1: y, y2: y };
        const place = lying
          ? { x, y: frame.top + frame.height + 16, textAnchor: 'middle' }
          : { x: frame.left - 6, y: y + 4, textAnchor: 'end' };
        return (
          <g key={tick}>
            <line {...line} stroke={tick === 0 ? '#5f6368' : '#e0e3e7'} />
            <text {...place}>{tickText(tick, drawing)}</text>
          </g>
        );
      })}
      {drawing.labels.map((label, index) => {
        if (index % every !== 0) return null;
        const middle = band * (index + 0.5);
        const place = lying
          ? { x: frame.left - 6, y: frame.top + middle + 4, textAnchor: 'end' }
          : { x: frame.left + middle, y: frame.top + frame.height + 18, textAnchor: 'middle' };
        return (
          <text key={label} {...place}>
            {shorten(label, lying ? 16 : 12)}
          </text>
        );
      })}
    </g>
  );
};

const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
