import type { SheetLayout } from '../server/protocol';
import type { UniverRule } from './choices';
import { defaultColumnWidth, defaultRowHeight } from './default-sizes';
import type { UniverFilter } from './filter';
import { writeRange } from './univer-range';
import { writeStyle } from './univer-style';

/** A mutation of Univer that the host's changes come to. */
export type Drawn = { readonly id: string; readonly params: object };
export type Place = { readonly unitId: string; readonly subUnitId: string };

const differ = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);

/** What makes the grid's tab as large, as named, as frozen and as joined as the model's, and its lines as wide and high. */
export const layLines = (place: Place, shown: SheetLayout, wanted: SheetLayout): Drawn[] => [
  ...laySize(place, shown, wanted),
  ...layTab(place, shown, wanted),
  ...layColumns(place, shown, wanted),
  ...layRows(place, shown, wanted),
  ...layMerges(place, shown, wanted),
];

const laySize = (place: Place, shown: SheetLayout, { rowCount, columnCount }: SheetLayout) => {
  const drawn: Drawn[] = [];
  if (shown.rowCount !== rowCount)
    drawn.push({ id: 'sheet.mutation.set-worksheet-row-count', params: { ...place, rowCount } });
  if (shown.columnCount !== columnCount)
    drawn.push({
      id: 'sheet.mutation.set-worksheet-column-count',
      params: { ...place, columnCount },
    });
  return drawn;
};

const layTab = (place: Place, shown: SheetLayout, wanted: SheetLayout): Drawn[] => {
  const { name, hidden, tabColor, frozenRows, frozenColumns } = wanted;
  const drawn: Drawn[] = [];
  if (shown.name !== name)
    drawn.push({ id: 'sheet.mutation.set-worksheet-name', params: { ...place, name } });
  if (shown.hidden !== hidden)
    drawn.push({
      id: 'sheet.mutation.set-worksheet-hidden',
      params: { ...place, hidden: hidden ? 1 : 0 },
    });
  if (shown.tabColor !== tabColor)
    drawn.push({
      id: 'sheet.mutation.set-tab-color',
      params: { ...place, color: tabColor ?? '' },
    });
  if (shown.frozenRows !== frozenRows || shown.frozenColumns !== frozenColumns)
    drawn.push({
      id: 'sheet.mutation.set-frozen',
      params: { ...place, ...writeFreeze(frozenRows, frozenColumns), resetScroll: false },
    });
  return drawn;
};

export const writeFreeze = (rows: number, columns: number) => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows || -1,
  startColumn: columns || -1,
});

type Line = { readonly index: number };

/** The lines of which one says something else than the other, each with what the model says. */
const linesThatDiffer = <Entry extends Line>(
  shown: readonly Entry[],
  wanted: readonly Entry[],
): { index: number; entry: Entry | undefined }[] => {
  const before = new Map(shown.map((entry) => [entry.index, entry]));
  const now = new Map(wanted.map((entry) => [entry.index, entry]));
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((index) => differ(before.get(index), now.get(index)))
    .map((index) => ({ index, entry: now.get(index) }));
};

const layColumns = (place: Place, shown: SheetLayout, wanted: SheetLayout): Drawn[] => {
  const different = linesThatDiffer(shown.columns, wanted.columns);
  if (different.length === 0) return [];
  const columnData = Object.fromEntries(
    different.map(({ index, entry }) => {
      const s = entry?.format ? writeStyle(entry.format) : null;
      return [index, { w: entry?.width ?? defaultColumnWidth, hd: entry?.hidden ? 1 : 0, s }];
    }),
  );
  return [{ id: 'sheet.mutation.set-col-data', params: { ...place, columnData } }];
};

/** A height that nobody set is found by Univer again. */
const layRows = (place: Place, shown: SheetLayout, wanted: SheetLayout): Drawn[] => {
  const different = linesThatDiffer(shown.rows, wanted.rows);
  if (different.length === 0) return [];
  const rowData = Object.fromEntries(
    different.map(({ index, entry }) => {
      const size = entry?.height
        ? { h: entry.height, ia: 0 }
        : { h: defaultRowHeight, ia: undefined };
      return [index, { ...size, hd: entry?.hidden ? 1 : 0 }];
    }),
  );
  return [{ id: 'sheet.mutation.set-row-data', params: { ...place, rowData } }];
};

const layMerges = (place: Place, shown: SheetLayout, wanted: SheetLayout): Drawn[] => {
  const [before, now] = [shown.merges, wanted.merges].map(
    (merges) => new Map(merges.map((area) => [JSON.stringify(writeRange(area)), area])),
  );
  const only = (one = new Map(), other = new Map()) =>
    [...one].filter(([key]) => !other.has(key)).map(([, area]) => writeRange(area));
  const drawn: Drawn[] = [];
  const [gone, come] = [only(before, now), only(now, before)];
  if (gone.length > 0)
    drawn.push({ id: 'sheet.mutation.remove-worksheet-merge', params: { ...place, ranges: gone } });
  if (come.length > 0)
    drawn.push({ id: 'sheet.mutation.add-worksheet-merge', params: { ...place, ranges: come } });
  return drawn;
};

/** Univer's `UpdateRuleType.RANGE` and `ALL`. */
const update = { range: 1, all: 3 } as const;

/** Drop-downs in their order: one that only reaches elsewhere keeps what Univer knows of it. */
export const layChoices = (
  place: Place,
  shown: readonly UniverRule[],
  wanted: readonly UniverRule[],
): Drawn[] => {
  const known = new Map(shown.map((rule) => [rule.uid, rule]));
  const named = new Set(wanted.map(({ uid }) => uid));
  const gone = shown.filter(({ uid }) => !named.has(uid));
  return [
    ...gone.map(({ uid }) => ({
      id: 'data-validation.mutation.removeRule',
      params: { ...place, ruleId: uid, source: 'patched' },
    })),
    ...wanted.flatMap((rule) => layChoice(place, known.get(rule.uid), rule)),
  ];
};

const layChoice = (place: Place, shown: UniverRule | undefined, rule: UniverRule): Drawn[] => {
  if (!shown)
    return [
      { id: 'data-validation.mutation.addRule', params: { ...place, rule, source: 'patched' } },
    ];
  const { ranges } = rule;
  const isSameRule = shown.type === rule.type && shown.formula1 === rule.formula1;
  if (isSameRule && !differ(rangesOf(shown), rangesOf(rule))) return [];
  const payload = isSameRule
    ? { type: update.range, payload: ranges }
    : { type: update.all, payload: rule };
  const params = { ...place, ruleId: rule.uid, payload, source: 'patched' };
  return [{ id: 'data-validation.mutation.updateRule', params }];
};

const rangesOf = ({ ranges }: UniverRule) =>
  ranges.map(({ startRow, startColumn, endRow, endColumn }) => [
    startRow,
    startColumn,
    endRow,
    endColumn,
  ]);

/** What the filter reaches and hides; a column that hides the same texts is not counted through again. */
export const layFilter = (
  place: Place,
  shown: SheetLayout['filter'],
  wanted: SheetLayout['filter'],
  written: UniverFilter | null,
): Drawn[] => {
  if (!wanted || !written)
    return shown ? [{ id: 'sheet.mutation.remove-filter', params: place }] : [];
  const drawn: Drawn[] = [];
  if (differ(shown?.area, wanted.area))
    drawn.push({ id: 'sheet.mutation.set-filter-range', params: { ...place, range: written.ref } });
  const hiddenBy = (filter: SheetLayout['filter'], column: number): string[] | undefined =>
    filter?.hidden.find((one) => one.column === column)?.values;
  const columns = [...(shown?.hidden ?? []), ...wanted.hidden].map(({ column }) => column);
  for (const col of new Set(columns)) {
    if (!differ(hiddenBy(shown, col), hiddenBy(wanted, col))) continue;
    const criteria = written.filterColumns?.find(({ colId }) => colId === col) ?? null;
    const params = { ...place, col, criteria, reCalc: true };
    drawn.push({ id: 'sheet.mutation.set-filter-criteria', params });
  }
  return drawn;
};
