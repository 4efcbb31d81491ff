import type { ICellData, IRange, IStyleData } from '@univerjs/core';
import type { CellChange, GridChange, SheetCells, SheetLayout } from '../server/protocol';
import type { Area } from '../workbook/area';
import { cellType, readCellValue } from './univer-cell';
import { readRange } from './univer-range';
import { readStyle } from './univer-style';
import { readRuns } from './univer-text';

/** A change that Univer reports after it made it. */
export type Mutation = { id: string; params: MutationParams };
export type MutationParams = {
  subUnitId?: string;
  sheetId?: string;
  cellValue?: Record<number, Record<number, ICellData | null>>;
  range?: IRange;
  sheet?: { id: string };
  index?: number;
  from?: { subUnitId: string };
  to?: { subUnitId: string };
  toRange?: IRange;
  toOrder?: number;
};

/** What the translator asks the grid for; after a batch the grid holds its outcome. */
export type GridReader = {
  cell(sheetId: string, row: number, column: number): ICellData | null;
  style(cell: ICellData | null): IStyleData | null;
  /** What was typed into a cell in this batch, before Univer read it in its own way. */
  typed(sheetId: string, row: number, column: number): string | undefined;
  layout(sheetId: string): SheetLayout;
  /**
   * Whether charts or the filter reach elsewhere than the host has them: Univer fits charts to their cells all the time,
   * and lets a filter grow, without a word, over what is entered below it.
   */
  hasDrifted(sheetId: string): boolean;
  cells(sheetId: string): SheetCells;
  size(sheetId: string): { rows: number; columns: number };
  sheetIds(): string[];
};

const structural: Record<string, 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns'> =
  {
    'sheet.mutation.insert-row': 'insertRows',
    'sheet.mutation.remove-rows': 'deleteRows',
    'sheet.mutation.insert-col': 'insertColumns',
    'sheet.mutation.remove-col': 'deleteColumns',
  };

/** Cells move in ways that only the outcome tells. */
const moving = new Set([
  'sheet.mutation.move-range',
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.reorder-range',
  'sheet.mutation.set-row-data',
  'sheet.mutation.set-worksheet-default-style',
]);

const layouts = new Set([
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-col-data',
  'sheet.mutation.set-row-hidden',
  'sheet.mutation.set-row-visible',
  'sheet.mutation.set-col-hidden',
  'sheet.mutation.set-col-visible',
  'sheet.mutation.set-frozen',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.set-worksheet-hidden',
  'sheet.mutation.set-tab-color',
  'sheet.mutation.set-worksheet-row-count',
  'sheet.mutation.set-worksheet-column-count',
  'sheet.mutation.add-worksheet-merge',
  'sheet.mutation.remove-worksheet-merge',
  'sheet.mutation.set-filter-range',
  'sheet.mutation.set-filter-criteria',
  'sheet.mutation.remove-filter',
  'sheet.mutation.update-note',
  'sheet.mutation.remove-note',
  'sheet.mutation.update-note-position',
  'data-validation.mutation.addRule',
  'data-validation.mutation.updateRule',
  'data-validation.mutation.removeRule',
]);

const drifting = new Set(['sheet.mutation.set-drawing-apply', 'sheet.mutation.set-range-values']);

const sheetOf = ({ params }: Mutation): string =>
  params.subUnitId ?? params.sheetId ?? params.to?.subUnitId ?? params.sheet?.id ?? '';

/**
 * What a batch of mutations (all that one command made) means for the model. `undone` says that the batch takes an
 * earlier change back or makes it again, so its values are not read like typing once more.
 */
export const readChanges = (
  batch: readonly Mutation[],
  grid: GridReader,
  undone: boolean,
): GridChange[] => {
  const tabs = batch.flatMap((mutation) => readTabs(mutation, grid));
  const added = new Set(batch.filter(isAdded).map(sheetOf));
  const kept = new Set(grid.sheetIds());
  const bySheet = new Map<string, Mutation[]>();
  for (const mutation of batch) {
    const sheetId = sheetOf(mutation);
    if (!kept.has(sheetId) || added.has(sheetId)) continue;
    bySheet.set(sheetId, [...(bySheet.get(sheetId) ?? []), mutation]);
    const origin = mutation.params.from?.subUnitId;
    if (origin && origin !== sheetId)
      bySheet.set(origin, [...(bySheet.get(origin) ?? []), mutation]);
  }
  const sheets = [...bySheet].flatMap(([id, mutations]) => readSheet(id, mutations, grid, undone));
  return [...sheets, ...tabs];
};

const isAdded = ({ id }: Mutation): boolean => id === 'sheet.mutation.insert-sheet';

const readTabs = (mutation: Mutation, grid: GridReader): GridChange[] => {
  const { id, params } = mutation;
  const sheetId = sheetOf(mutation);
  if (isAdded(mutation) && grid.sheetIds().includes(sheetId)) {
    // Univer gives new tabs names of letters for ids; the host gives them numbers.
    const layout = { ...grid.layout(sheetId), sheetId: 0 };
    return [{ kind: 'addSheet', index: params.index ?? 0, layout, cells: grid.cells(sheetId) }];
  }
  if (id === 'sheet.mutation.remove-sheet')
    return Number.isNaN(Number(sheetId)) ? [] : [{ kind: 'deleteSheet', sheetId: Number(sheetId) }];
  if (id === 'sheet.mutation.set-worksheet-order')
    return [{ kind: 'order', sheetIds: grid.sheetIds().map(Number) }];
  return [];
};

const readSheet = (
  sheetId: string,
  mutations: readonly Mutation[],
  grid: GridReader,
  undone: boolean,
): GridChange[] => {
  if (mutations.some(({ id }) => moving.has(id))) {
    const moved = undone ? null : movedTo(sheetId, mutations, grid);
    const [layout, cells] = [grid.layout(sheetId), grid.cells(sheetId)];
    return [{ kind: 'sheet', layout, cells, ...(moved && { moved }) }];
  }
  const moved = mutations.flatMap((mutation) => readStructure(sheetId, mutation));
  const cells = readCells(sheetId, mutations, grid);
  const kind = moved.length > 0 ? 'aside' : undone ? 'literal' : 'typed';
  const changes: GridChange[] = [...moved];
  if (cells.length > 0) changes.push({ kind, sheetId: Number(sheetId), cells });
  const relaid =
    mutations.some(({ id }) => layouts.has(id)) ||
    (mutations.some(({ id }) => drifting.has(id)) && grid.hasDrifted(sheetId));
  if (relaid) changes.push({ kind: 'layout', layout: grid.layout(sheetId) });
  return changes;
};

/** Where a person put cells that were cut or dragged; a sort puts none. */
const movedTo = (
  sheetId: string,
  mutations: readonly Mutation[],
  grid: GridReader,
): Area | null => {
  const move = mutations.find(({ id }) => id === 'sheet.mutation.move-range');
  const range = move?.params.to?.subUnitId === sheetId ? move.params.toRange : undefined;
  const { rows, columns } = grid.size(sheetId);
  return range ? readRange(range, rows, columns) : null;
};

const readStructure = (sheetId: string, { id, params }: Mutation): GridChange[] => {
  const kind = structural[id];
  if (!kind || !params.range) return [];
  const { startRow, endRow, startColumn, endColumn } = params.range;
  const [index, last] = kind.endsWith('Rows') ? [startRow, endRow] : [startColumn, endColumn];
  const count = last - index + 1;
  return count > 0 ? [{ kind, sheetId: Number(sheetId), index, count }] : [];
};

type Touch = { content: boolean; look: boolean; isText: boolean };

const readCells = (
  sheetId: string,
  mutations: readonly Mutation[],
  grid: GridReader,
): CellChange[] => {
  const touched = new Map<number, Map<number, Touch>>();
  for (const { id, params } of mutations)
    if (id === 'sheet.mutation.set-range-values') noteTouched(touched, params.cellValue ?? {});
  return [...touched].flatMap(([row, columns]) =>
    [...columns].map(([column, touch]) => readChange(grid, sheetId, row, column, touch)),
  );
};

const noTouch: Touch = { content: false, look: false, isText: false };

const noteTouched = (
  touched: Map<number, Map<number, Touch>>,
  cellValue: Record<number, Record<number, ICellData | null>>,
): void => {
  for (const [row, columns] of Object.entries(cellValue)) {
    const known = touched.get(Number(row)) ?? new Map<number, Touch>();
    touched.set(Number(row), known);
    for (const [column, cell] of Object.entries(columns ?? {})) {
      const before = known.get(Number(column)) ?? noTouch;
      const content = !cell || ['v', 'f', 'p', 'si'].some((key) => key in cell);
      known.set(Number(column), {
        content: before.content || content,
        look: before.look || !cell || 's' in cell,
        // Only what was copied from a cell of text says so; what comes from elsewhere is read like typing.
        isText: content ? cell?.t === cellType.text : before.isText,
      });
    }
  }
};

const readChange = (
  grid: GridReader,
  sheetId: string,
  row: number,
  column: number,
  touch: Touch,
): CellChange => {
  const cell = grid.cell(sheetId, row, column);
  const typed = grid.typed(sheetId, row, column);
  const change: CellChange = { row, column };
  if (touch.content) change.entry = typed ?? cell?.f ?? readCellValue(cell);
  const runs = typed === undefined && !cell?.f ? readRuns(cell) : null;
  if (touch.content && runs) change.runs = [...runs];
  if ((touch.isText || runs) && typed === undefined && !cell?.f && typeof change.entry === 'string')
    change.isText = true;
  // Univer guesses a number format for what was typed; the host has its own way to read it.
  if (touch.look && typed === undefined) change.format = readStyle(grid.style(cell));
  return change;
};
