import { fail } from './coerce';
import { asGrid, fillGrid, type Grid, type Operand } from './grid';

/** Joins arrays side by side or one below the other, as `{a, b}` and `{a; b}` do. */
export const stack = (operands: readonly Operand[], direction: 'across' | 'down'): Grid => {
  const grids = operands.map(asGrid);
  const across = direction === 'across';
  const width = across ? total(grids, 'columns') : same(grids, 'columns');
  const height = across ? same(grids, 'rows') : total(grids, 'rows');
  const starts = startsOf(grids, across ? 'columns' : 'rows');
  return fillGrid(height, width, (row, column) => {
    const position = across ? column : row;
    const index = starts.findIndex(
      (start, at) => position < (starts[at + 1] ?? Infinity) && position >= start,
    );
    const inner = position - (starts[index] ?? 0);
    const grid = grids[index];
    if (!grid) return null;
    return across ? grid.at(row, inner) : grid.at(inner, column);
  });
};

const total = (grids: readonly Grid[], side: 'rows' | 'columns'): number =>
  grids.reduce((sum, grid) => sum + grid[side], 0);

/** Sheets refuses to join arrays of different length. */
const same = (grids: readonly Grid[], side: 'rows' | 'columns'): number => {
  const size = grids[0]?.[side] ?? 0;
  return grids.every((grid) => grid[side] === size) ? size : fail('#VALUE!');
};

const startsOf = (grids: readonly Grid[], side: 'rows' | 'columns'): number[] => {
  let start = 0;
  return grids.map((grid) => {
    const own = start;
    start += grid[side];
    return own;
  });
};
