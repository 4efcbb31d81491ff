import { enumValue } from '../services/google-reference';
import { GoogleRange, GoogleSpreadsheet } from '../services/places';
import { activeUser } from '../services/session';
import type { Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { TriggerRecord } from './records';
import type { Run } from './run';
import { timeEvent } from './trigger-clock';

/** The event object that a trigger's function is given. */
export type MakeEvent = (run: Run) => Record<string, unknown>;

const base = (run: Run, trigger?: TriggerRecord) => ({
  authMode: enumValue('Script.AuthMode', run.world.authMode),
  ...(trigger && { triggerUid: trigger.id }),
});

const withSource = (run: Run, trigger?: TriggerRecord) => ({
  ...base(run, trigger),
  source: new GoogleSpreadsheet(run),
  user: activeUser(run),
});

export const openEvent =
  (trigger?: TriggerRecord): MakeEvent =>
  (run) =>
    withSource(run, trigger);

export type Edited = { sheet: Sheet; area: Area; value?: string; oldValue?: string };

/** `e.range` also says where it is in plain numbers. */
export const editEvent =
  ({ sheet, area, value, oldValue }: Edited, trigger?: TriggerRecord): MakeEvent =>
  (run) => {
    const range = new GoogleRange(run, sheet, area);
    range.own = {
      rowStart: area.row + 1,
      rowEnd: area.row + area.rows,
      columnStart: area.column + 1,
      columnEnd: area.column + area.columns,
    };
    return {
      ...withSource(run, trigger),
      range,
      ...(value !== undefined && { value }),
      ...(oldValue !== undefined && { oldValue }),
    };
  };

/** What Google tells change triggers; what has no word of its own is OTHER. */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

export const changeEvent =
  (changeType: ChangeType, trigger: TriggerRecord): MakeEvent =>
  (run) => ({ ...withSource(run, trigger), changeType });

export const clockEvent =
  (trigger: TriggerRecord): MakeEvent =>
  (run) => ({
    ...base(run, trigger),
    ...timeEvent(run.now(), trigger.clock?.timeZone ?? 'UTC'),
  });
