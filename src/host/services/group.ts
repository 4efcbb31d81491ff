import type { Run } from '../runtime/run';
import {
  depthAt,
  type Group,
  groupAt,
  groupsOf,
  isCollapsed,
  setCollapsed,
  shiftDepth,
  spanOf,
} from '../workbook/groups';
import type { Sheet } from '../workbook/sheet';
import type { Axis } from '../workbook/shift';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';
import { GoogleRange, type GoogleSheet } from './places';
import { refuse } from './refusals';

export class GoogleGroup extends GoogleObject {
  readonly google = 'Spreadsheet.Group';
  constructor(
    readonly run: Run,
    readonly sheet: Sheet,
    readonly group: Group,
  ) {
    super();
  }
}

type Held = { run: Run; sheet: Sheet };

const change = <Self extends Held>(self: Self, apply: (sheet: Sheet) => void): Self => {
  const { run, sheet } = self;
  run.write(1, (rows) => {
    if (rows === 0) return;
    apply(sheet);
    run.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
  });
  return self;
};

const openOf = (axis: Axis) =>
  axis === 'row' ? { rows: false, columns: true } : { rows: true, columns: false };

/** The sign that folds a group stands beside it, outside. */
const controlIndex = ({ sheet, group }: GoogleGroup): number => {
  const [from, count] = spanOf(group);
  return sheet.groupToggles[group.axis] === 'BEFORE' ? from : from + count + 1;
};

export const group: Methods<GoogleGroup> = {
  getDepth: ({ group }) => group.depth,
  getRange: ({ run, sheet, group }) => new GoogleRange(run, sheet, group.area, openOf(group.axis)),
  getControlIndex: controlIndex,
  isCollapsed: ({ sheet, group }) => isCollapsed(sheet, group),
  collapse: (self) => change(self, (sheet) => setCollapsed(sheet, self.group, true)),
  expand: (self) => change(self, (sheet) => setCollapsed(sheet, self.group, false)),
  remove: (self) =>
    void change(self, (sheet) => {
      setCollapsed(sheet, self.group, false);
      shiftDepth(sheet, self.group.axis, ...spanOf(self.group), -1);
    }),
};

const names = { row: 'Row', column: 'Column' } as const;

const foldAll =
  (axis: Axis, isShut: (group: Group) => boolean) =>
  (self: GoogleSheet): GoogleSheet =>
    change(self, (sheet) => {
      for (const found of groupsOf(sheet, axis)) setCollapsed(sheet, found, isShut(found));
    });

const axisOfSheet = (axis: Axis): Methods<GoogleSheet> => {
  const name = names[axis];
  return {
    [`get${name}Group`]: ({ run, sheet }: GoogleSheet, index: number, depth: number) => {
      const found = groupAt(sheet, axis, index - 1, depth);
      return found ? new GoogleGroup(run, sheet, found) : refuse('noGroup', axis, index, depth);
    },
    [`get${name}GroupDepth`]: ({ sheet }: GoogleSheet, index: number) =>
      depthAt(sheet, axis, index - 1),
    [`collapseAll${name}Groups`]: foldAll(axis, () => true),
    [`expandAll${name}Groups`]: foldAll(axis, () => false),
    [`expand${name}GroupsUpToDepth`]: (self: GoogleSheet, depth: number) =>
      foldAll(axis, (found) => found.depth > depth)(self),
    [`get${name}GroupControlPosition`]: ({ sheet }: GoogleSheet) =>
      enumValue('Spreadsheet.GroupControlTogglePosition', sheet.groupToggles[axis] ?? 'AFTER'),
    [`set${name}GroupControlPosition`]: (self: GoogleSheet, { name: place }: EnumValue) =>
      change(self, (sheet) => {
        sheet.groupToggles = { ...sheet.groupToggles, [axis]: place as 'BEFORE' };
      }),
  };
};

export const sheetGroups: Methods<GoogleSheet> = {
  ...axisOfSheet('row'),
  ...axisOfSheet('column'),
};

const shift = (range: GoogleRange, axis: Axis, delta: number): GoogleRange => {
  const { area } = range;
  const [from, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  return change(range, (sheet) => shiftDepth(sheet, axis, from, count, delta));
};

/** The groups that lie in the range as a whole. */
const within = ({ sheet, area }: GoogleRange): Group[] =>
  (['row', 'column'] as const)
    .flatMap((axis) => groupsOf(sheet, axis))
    .filter((found) => {
      const [from, count] = spanOf(found);
      const [first, length] =
        found.axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
      return from >= first && from + count <= first + length;
    });

const fold = (range: GoogleRange, shut: boolean): GoogleRange =>
  change(range, (sheet) => {
    for (const found of within(range)) setCollapsed(sheet, found, shut);
  });

export const rangeGroups: Methods<GoogleRange> = {
  shiftRowGroupDepth: (range, delta: number) => shift(range, 'row', delta),
  shiftColumnGroupDepth: (range, delta: number) => shift(range, 'column', delta),
  collapseGroups: (range) => fold(range, true),
  expandGroups: (range) => fold(range, false),
};
