import type { Area } from './area';

export type Axis = 'row' | 'column';

/** A stretch of rows or columns; an open one has no end. */
export type Span = { readonly from: number; readonly end: number | null };

/** What a change of the grid's rows or columns does to a stretch of them; null where nothing of it is left. */
export type Shifting = {
  readonly axis: Axis;
  readonly move: (span: Span) => Span | null;
};

export const insertion = (axis: Axis, index: number, count: number): Shifting => ({
  axis,
  move: ({ from, end }) => ({
    from: from >= index ? from + count : from,
    end: end !== null && end > index ? end + count : end,
  }),
});

/** New lines that look like the one before (or after) also belong to its areas. */
export const insertionLike = (
  axis: Axis,
  index: number,
  count: number,
  like: 'before' | 'after',
): Shifting => ({
  axis,
  move: ({ from, end }) => ({
    from: from > index || (from === index && like === 'before') ? from + count : from,
    end:
      end !== null && (end > index || (end === index && like === 'before' && from < index))
        ? end + count
        : end,
  }),
});

export const deletion = (axis: Axis, index: number, count: number): Shifting => {
  const place = (at: number): number => (at <= index ? at : Math.max(index, at - count));
  return {
    axis,
    move: ({ from, end }) => {
      if (end === null) return { from: place(from), end };
      const moved = { from: place(from), end: place(end) };
      return moved.from < moved.end ? moved : null;
    },
  };
};

/** Lines carried to before `target`: stretches that go with them go whole, others cover what they covered. */
export const relocation = (axis: Axis, index: number, count: number, target: number): Shifting => {
  const place = (at: number): number => {
    if (at >= index && at < index + count)
      return target > index ? at + target - index - count : at - index + target;
    if (target > index) return at >= index + count && at < target ? at - count : at;
    return at >= target && at < index ? at + count : at;
  };
  return {
    axis,
    move: ({ from, end }) => {
      if (end === null) return { from, end };
      const first = place(from);
      const last = place(end - 1);
      return { from: Math.min(first, last), end: Math.max(first, last) + 1 };
    },
  };
};

export const shiftArea = (area: Area, { axis, move }: Shifting): Area | null => {
  const rows = axis === 'row';
  const from = rows ? area.row : area.column;
  const moved = move({ from, end: from + (rows ? area.rows : area.columns) });
  if (!moved || moved.end === null) return null;
  const size = moved.end - moved.from;
  return rows
    ? { ...area, row: moved.from, rows: size }
    : { ...area, column: moved.from, columns: size };
};

export const shiftAreas = (areas: readonly Area[], shifting: Shifting): Area[] =>
  areas.map((area) => shiftArea(area, shifting)).filter((area) => area !== null);

/** Where a single row or column goes; null where it is gone. */
export const shiftIndex = (index: number, { move }: Shifting): number | null =>
  move({ from: index, end: index + 1 })?.from ?? null;
