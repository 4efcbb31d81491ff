import type { RowsMoved } from '../workbook/journal';
import type { GridChange, Patch } from './protocol';

/** So many moves are remembered; a page that lags behind further has long been told to load anew. */
const mostMoves = 1000;

/** Which rows have moved since a page last showed all there was, so that what is done in it meets the rows it meant. */
export class MovedSince {
  private moves: (RowsMoved & { readonly revision: number })[] = [];

  note(revision: number, patches: readonly Patch[]): void {
    for (const patch of patches) if (patch.kind === 'rows') this.moves.push({ ...patch, revision });
    this.moves = this.moves.slice(-mostMoves);
  }

  /** The change with its rows where they lie now; cells of rows that are gone are left out. */
  follow(change: GridChange, shown: number | undefined, page: string): GridChange {
    if (shown === undefined || !('sheetId' in change)) return change;
    const moves = this.moves.filter(
      ({ revision, sheetId, shownBy }) =>
        revision > shown && sheetId === change.sheetId && shownBy !== page,
    );
    return moves.reduce(followOne, change);
  }
}

const followOne = (change: GridChange, moved: RowsMoved): GridChange => {
  if (change.kind === 'insertRows' || change.kind === 'deleteRows') {
    const index = rowAfter(change.index, moved) ?? moved.index;
    return { ...change, index };
  }
  if (change.kind !== 'typed' && change.kind !== 'literal' && change.kind !== 'aside')
    return change;
  const cells = change.cells.flatMap((cell) => {
    const row = rowAfter(cell.row, moved);
    return row === null ? [] : [{ ...cell, row }];
  });
  return { ...change, cells };
};

const rowAfter = (row: number, { index, count }: RowsMoved): number | null => {
  if (row < index) return row;
  if (count > 0) return row + count;
  return row < index - count ? null : row + count;
};
