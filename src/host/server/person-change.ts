import type { ChangeType, RejectedEdit, ScriptHost, TellTriggers } from '../runtime/host';
import type { Workbook } from '../workbook/workbook';
import { layoutSeen } from './features-seen';
import { applyChange, type EditAsPerson } from './grid-changes';
import type { GridChange } from './protocol';

type Made = { rejected: RejectedEdit[]; tell: TellTriggers | null };

/**
 * Brings what a person did in the grid into the model; `tell` lets the triggers hear of it. `page` is the one in which it
 * was done, where that showed all that is.
 */
export const makeChange = (
  host: ScriptHost,
  workbook: Workbook,
  change: GridChange,
  page: string | null,
): Made => {
  let entered: TellTriggers | null = null;
  const before = layoutBehind(workbook, change);
  const edit: EditAsPerson = (...entry) => {
    const { rejected: refused, tell } = host.enter(...entry);
    entered = tell;
    return refused;
  };
  const rejected = applyChange(workbook, change, edit, page);
  if (entered) return { rejected, tell: entered };
  if (change.kind === 'sheet' && change.moved) {
    const { layout, moved } = change;
    return { rejected, tell: () => host.moved(layout.sheetId, moved) };
  }
  const type = changeType(change, before !== layoutBehind(workbook, change));
  return { rejected, tell: type && (() => host.changed(type)) };
};

const words = {
  insertRows: 'INSERT_ROW',
  deleteRows: 'REMOVE_ROW',
  insertColumns: 'INSERT_COLUMN',
  deleteColumns: 'REMOVE_COLUMN',
  addSheet: 'INSERT_GRID',
  deleteSheet: 'REMOVE_GRID',
  order: 'OTHER',
  sheet: 'OTHER',
} as const;

/** Cells that moved aside are told of by what moved them, refused entries are no change. */
const changeType = (change: GridChange, isLaidAnew: boolean): ChangeType | null => {
  if (change.kind === 'layout') return isLaidAnew ? 'OTHER' : null;
  if (change.kind === 'aside') return null;
  if (change.kind === 'typed' || change.kind === 'literal')
    return change.cells.some(({ format }) => format) ? 'FORMAT' : null;
  return words[change.kind];
};

/** The grid hands over layouts that only it has fitted: what counts is whether the model became another. */
const layoutBehind = (workbook: Workbook, change: GridChange): string => {
  const sheet = change.kind === 'layout' && workbook.sheetById(change.layout.sheetId);
  return sheet ? layoutSeen(sheet) : '';
};
