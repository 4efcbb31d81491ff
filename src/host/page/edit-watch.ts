import { type ICommandInfo, ICommandService, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { GridChange } from '../server/protocol';
import { typedKey } from './grid-reader';
import { type GridReader, type Mutation, type MutationParams, readChanges } from './mutations';
import { cellType } from './univer-cell';

type IMutationOptions = { fromCollab?: boolean; onlyLocal?: boolean };

export type GridSource = {
  univer: Univer;
  unitId(): string;
  reader(typed: Map<string, string>): GridReader;
};

export type EditWatch = { flush(): void };

/** Reports what a person changed, one batch for everything that one command made. */
export const watchEdits = (
  source: GridSource,
  report: (changes: GridChange[]) => void,
): EditWatch => {
  const commands = source.univer.__getInjector().get(ICommandService);
  const typed = keepTyped(source.univer);
  let batch: Mutation[] = [];
  let undone = false;
  let scheduled = false;

  const flush = () => {
    scheduled = false;
    if (batch.length === 0) return;
    const changes = readChanges(batch, source.reader(typed), undone);
    batch = [];
    undone = false;
    typed.clear();
    if (changes.length > 0) report(changes);
  };

  commands.beforeCommandExecuted(({ id }) => {
    if (id !== 'univer.command.undo' && id !== 'univer.command.redo') return;
    // What was done before lies where it lies now: this may move rows.
    flush();
    undone = true;
  });
  commands.onMutationExecutedForCollab((mutation: Readonly<ICommandInfo>, options) => {
    const { fromCollab, onlyLocal } = (options ?? {}) as IMutationOptions;
    if (fromCollab || onlyLocal) return;
    const params = (mutation.params ?? {}) as MutationParams & { unitId?: string };
    if (params.unitId !== source.unitId()) return;
    batch.push({ id: mutation.id, params });
    if (scheduled) return;
    scheduled = true;
    setTimeout(flush);
  });
  return { flush };
};

/**
 * Keeps the text as it was typed and gives Univer just that: the host alone reads dates, numbers and leading
 * apostrophes, by the spreadsheet's locale.
 */
const keepTyped = (univer: Univer): Map<string, string> => {
  const typed = new Map<string, string>();
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, place, next) => {
      if (!cell || cell.p || (cell.f ?? '') !== '') return next(cell);
      if (typeof cell.v !== 'string') return next(cell);
      const text = cell.t === cellType.forcedText ? `'${cell.v}` : cell.v;
      typed.set(typedKey(place.subUnitId, place.row, place.col), text);
      return { ...cell, t: cellType.text };
    },
  });
  return typed;
};
