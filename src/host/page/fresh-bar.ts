import { ICommandService, type Univer } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';

/** After these another content may stand in the selected cell. */
const changing = new Set(
  [
    'set-range-values',
    'reorder-range',
    'move-range',
    'move-rows',
    'move-columns',
    'insert-row',
    'remove-rows',
    'insert-col',
    'remove-col',
    'set.numfmt',
  ].map((name) => `sheet.mutation.${name}`),
);

/**
 * Univer's bar above the grid says what the cell held when it was selected, and the first key typed starts from that: a
 * sort, rows that came or went and what was undone left it as it was.
 */
export const keepBarFresh = (univer: Univer): void => {
  const injector = univer.__getInjector();
  let isDue = false;
  const refresh = () => {
    isDue = false;
    const editor = injector.get(IEditorBridgeService);
    if (!editor.isVisible().visible) editor.refreshEditCellState();
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (isDue || !changing.has(id)) return;
    isDue = true;
    setTimeout(refresh);
  });
};
