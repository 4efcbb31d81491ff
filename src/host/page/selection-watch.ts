import { ICommandService } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Selection } from '../runtime/ui-bridge';
import type { GridSource } from './edit-watch';
import { readRange } from './univer-range';

const selecting = new Set([
  'sheet.operation.set-selections',
  'sheet.operation.set-worksheet-active',
  'sheet.operation.set-worksheet-activate',
]);

/** Reports the selection once it rests, since dragging goes through every cell. */
export const watchSelection = (
  source: GridSource,
  report: (selection: Selection) => void,
): void => {
  const injector = source.univer.__getInjector();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const tell = () => {
    const selection = currentSelection(source);
    const text = JSON.stringify(selection);
    if (!selection || text === last) return;
    last = text;
    report(selection);
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (!selecting.has(id)) return;
    clearTimeout(timer);
    timer = setTimeout(tell, 60);
  });
};

const currentSelection = (source: GridSource): Selection | null => {
  const service = source.univer.__getInjector().get(SheetsSelectionsService);
  const selections = service.getCurrentSelections();
  const sheetId = service.currentSelectionParam?.sheetId;
  const primary = selections[selections.length - 1]?.primary ?? selections[0]?.primary;
  if (!primary || sheetId === undefined || Number.isNaN(Number(sheetId))) return null;
  const { rows, columns } = source.reader(new Map()).size(sheetId);
  return {
    sheetId: Number(sheetId),
    areas: selections.map(({ range }) => readRange(range, rows, columns)),
    cell: { row: primary.actualRow, column: primary.actualColumn },
  };
};
