import type { Area } from './area';
import type { Sheet } from './sheet';
import type { Axis } from './shift';

/** Rows or columns that can be folded away together; a group of depth 2 lies within one of depth 1. */
export type Group = { readonly axis: Axis; readonly area: Area; readonly depth: number };

export const depthAt = (sheet: Sheet, axis: Axis, index: number): number =>
  (axis === 'row' ? sheet.rows[index]?.depth : sheet.columns[index]?.depth) ?? 0;

const countOf = (sheet: Sheet, axis: Axis): number =>
  axis === 'row' ? sheet.rowCount : sheet.columnCount;

const lines = (sheet: Sheet, axis: Axis, from: number, count: number): Area =>
  axis === 'row'
    ? { row: from, column: 0, rows: count, columns: sheet.columnCount }
    : { row: 0, column: from, rows: sheet.rowCount, columns: count };

export const spanOf = ({ axis, area }: Group): readonly [from: number, count: number] =>
  axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];

/** The group of that depth around a line. */
export const groupAt = (sheet: Sheet, axis: Axis, index: number, depth: number): Group | null => {
  const isWithin = (at: number) => at >= 0 && depthAt(sheet, axis, at) >= depth;
  if (depth < 1 || !isWithin(index)) return null;
  let from = index;
  let end = index + 1;
  while (isWithin(from - 1)) from--;
  while (end < countOf(sheet, axis) && isWithin(end)) end++;
  return { axis, area: lines(sheet, axis, from, end - from), depth };
};

/** Every group of an axis, outer ones before those within. */
export const groupsOf = (sheet: Sheet, axis: Axis): Group[] => {
  const last = Math.min(
    countOf(sheet, axis),
    axis === 'row' ? sheet.rows.length : sheet.columns.length,
  );
  const found: Group[] = [];
  for (let index = 0; index < last; index++) {
    const before = index > 0 ? depthAt(sheet, axis, index - 1) : 0;
    for (let depth = before + 1; depth <= depthAt(sheet, axis, index); depth++) {
      const group = groupAt(sheet, axis, index, depth);
      if (group) found.push(group);
    }
  }
  return found;
};

/** Puts lines one group deeper, or takes them out of their innermost one. */
export const shiftDepth = (
  sheet: Sheet,
  axis: Axis,
  from: number,
  count: number,
  delta: number,
): void => {
  for (let index = from; index < from + count; index++) {
    const line = axis === 'row' ? sheet.rowAt(index) : sheet.columnAt(index);
    const depth = Math.max(0, (line.depth ?? 0) + delta);
    if (depth > 0) line.depth = depth;
    else delete line.depth;
  }
  sheet.collapsed = sheet.collapsed.filter((group) => {
    const now = groupAt(sheet, group.axis, spanOf(group)[0], group.depth);
    return now !== null && spanOf(now).join() === spanOf(group).join();
  });
};

const isSame = (a: Group, b: Group): boolean =>
  a.axis === b.axis && a.depth === b.depth && spanOf(a).join() === spanOf(b).join();

export const isCollapsed = (sheet: Sheet, group: Group): boolean =>
  sheet.collapsed.some((shut) => isSame(shut, group));

/** Shuts or opens a group; what lies in another group that is shut stays hidden. */
export const setCollapsed = (sheet: Sheet, group: Group, shut: boolean): void => {
  if (isCollapsed(sheet, group) === shut) return;
  sheet.collapsed = shut
    ? [...sheet.collapsed, group]
    : sheet.collapsed.filter((other) => !isSame(other, group));
  const [from, count] = spanOf(group);
  for (let index = from; index < from + count; index++) {
    const hidden = sheet.collapsed.some((other) => {
      const [first, length] = spanOf(other);
      return other.axis === group.axis && index >= first && index < first + length;
    });
    const line = group.axis === 'row' ? sheet.rowAt(index) : sheet.columnAt(index);
    line.hidden = hidden;
  }
};
