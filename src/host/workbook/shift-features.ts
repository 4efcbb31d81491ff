import { shiftFormula, translateFormula } from '../formula/rewrite';
import type { Area } from './area';
import type { Chart, Filter, Metadata, Slicer } from './features';
import type { Sheet } from './sheet';
import { type Shifting, shiftArea, shiftAreas, shiftIndex } from './shift';

/** Carries everything that is laid over the cells of a sheet along with them; rules may grow over inserted lines. */
export const shiftFeatures = (sheet: Sheet, shifting: Shifting, growing: Shifting): void => {
  sheet.conditionalRules = shiftRules(sheet, sheet.conditionalRules, shifting, growing);
  sheet.validations = shiftRules(sheet, sheet.validations, shifting, growing);
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const area = shiftArea(banding.area, growing);
    return area ? [{ ...banding, area }] : [];
  });
  sheet.merges = shiftAreas(sheet.merges, shifting).filter(
    ({ rows, columns }) => rows > 1 || columns > 1,
  );
  sheet.protections = sheet.protections.flatMap((protection) => {
    const area = protection.area && shiftArea(protection.area, shifting);
    if (protection.area && !area) return [];
    return [{ ...protection, area, unprotected: shiftAreas(protection.unprotected, shifting) }];
  });
  sheet.collapsed = sheet.collapsed.flatMap((group) => {
    const area = shiftArea(group.area, shifting);
    return area ? [{ ...group, area }] : [];
  });
  shiftPivots(sheet, shifting);
  sheet.slicers = sheet.slicers.flatMap((slicer) => shiftSlicer(slicer, shifting));
  sheet.metadata = sheet.metadata.flatMap((metadata) => shiftMetadata(metadata, shifting));
  sheet.filter = sheet.filter && shiftFilter(sheet.filter, shifting);
  shiftNames(sheet, shifting);
  rewriteRules(sheet, (value, home) => shiftFormula(value, home.name, sheet.name, shifting));
  for (const other of sheet.workbook.sheets)
    other.charts = other.charts.map((chart) => shiftChart(chart, other.id, sheet.id, shifting));
};

type Rule = {
  areas: Area[];
  criterion: { type: string; values: (string | number | boolean | string[])[] };
};

const shiftRules = <Kind extends Rule>(
  sheet: Sheet,
  rules: readonly Kind[],
  shifting: Shifting,
  growing: Shifting,
): Kind[] =>
  rules.flatMap((rule) => {
    const areas = shiftAreas(rule.areas, growing);
    if (areas.length === 0) return [];
    const values = rule.criterion.values.map((value) =>
      typeof value === 'string' && isReferring(rule.criterion.type, value)
        ? shiftRuleFormula(sheet, value, rule.areas[0], areas[0], shifting)
        : value,
    );
    return [{ ...rule, areas, criterion: { ...rule.criterion, values } }];
  });

/** Rules of other tabs that look at this one. */
export const rewriteRules = (
  changed: Sheet,
  rewrite: (value: string, home: Sheet) => string,
): void => {
  for (const home of changed.workbook.sheets)
    if (home !== changed)
      home.validations = home.validations.map((rule) => ({
        ...rule,
        criterion: {
          ...rule.criterion,
          values: rule.criterion.values.map((value) =>
            typeof value === 'string' && isReferring(rule.criterion.type, value)
              ? rewrite(value, home)
              : value,
          ),
        },
      }));
};

const isReferring = (type: string, value: string): boolean =>
  type === 'CUSTOM_FORMULA' || type === 'VALUE_IN_RANGE' || value.startsWith('=');

/** The formula stands in the rule's first cell; where that cell went elsewhere, it is carried back to the rule. */
const shiftRuleFormula = (
  sheet: Sheet,
  formula: string,
  before: Area | undefined,
  after: Area | undefined,
  shifting: Shifting,
): string => {
  const shifted = shiftFormula(formula, sheet.name, sheet.name, shifting);
  if (!before || !after) return shifted;
  const anchor = shiftIndex(before[shifting.axis], shifting);
  if (anchor === null) return translateRemaining(formula, before, after, shifting);
  const distance = after[shifting.axis] - anchor;
  return translateFormula(shifted, along(shifting, distance));
};

/** The first line is gone: relative references keep their distance to the line that is first now. */
const translateRemaining = (
  formula: string,
  before: Area,
  after: Area,
  shifting: Shifting,
): string =>
  translateFormula(formula, along(shifting, after[shifting.axis] - before[shifting.axis]));

const along = ({ axis }: Shifting, distance: number) =>
  axis === 'row' ? { rows: distance, columns: 0 } : { rows: 0, columns: distance };

const shiftMetadata = (metadata: Metadata, shifting: Shifting): Metadata[] => {
  const { place } = metadata;
  if (place.kind !== shifting.axis) return [metadata];
  const index = shiftIndex(place.index, shifting);
  return index === null ? [] : [{ ...metadata, place: { kind: place.kind, index } }];
};

/** A filter whose header is gone is gone. */
const shiftFilter = (filter: Filter, shifting: Shifting): Filter | null => {
  const area = shiftArea(filter.area, shifting);
  const header = shifting.axis === 'row' ? shiftIndex(filter.area.row, shifting) : 0;
  if (!area || header === null) return null;
  if (shifting.axis === 'row') return { ...filter, area };
  const columns: Filter['columns'] = new Map();
  for (const [column, criteria] of filter.columns) {
    const moved = shiftIndex(column, shifting);
    if (moved !== null) columns.set(moved, criteria);
  }
  return { area, columns };
};

/** A table keeps its place and the cells it sums up; without either it stays as it was. */
const shiftPivots = (changed: Sheet, shifting: Shifting): void => {
  for (const home of changed.workbook.sheets)
    for (const pivot of home.pivots) {
      if (pivot.source.sheetId === changed.id)
        pivot.source.area = shiftArea(pivot.source.area, shifting) ?? pivot.source.area;
      if (home !== changed) continue;
      const place = shifting.move({ from: pivot.anchor[shifting.axis], end: null })?.from;
      pivot.anchor = { ...pivot.anchor, [shifting.axis]: place ?? pivot.anchor[shifting.axis] };
      pivot.shown = pivot.shown && shiftArea(pivot.shown, shifting);
    }
};

const shiftSlicer = (slicer: Slicer, shifting: Shifting): Slicer[] => {
  const area = shiftArea(slicer.area, shifting);
  if (!area) return [];
  if (shifting.axis === 'row' || slicer.column === null) return [{ ...slicer, area }];
  return [{ ...slicer, area, column: shiftIndex(slicer.column, shifting) }];
};

const shiftNames = (sheet: Sheet, shifting: Shifting): void => {
  const { workbook } = sheet;
  workbook.namedRanges = workbook.namedRanges.flatMap((range) => {
    if (range.sheetId !== sheet.id) return [range];
    const area = shiftArea(range.area, shifting);
    return area ? [{ ...range, area }] : [];
  });
};

/** A chart keeps its place on the grid and the cells it draws. */
const shiftChart = (chart: Chart, home: number, changed: number, shifting: Shifting): Chart => {
  const ranges = chart.ranges.flatMap((range) => {
    if (range.sheetId !== changed) return [range];
    const area = shiftArea(range.area, shifting);
    return area ? [{ ...range, area }] : [];
  });
  if (home !== changed) return { ...chart, ranges };
  const { axis } = shifting;
  const end = shifting.move({ from: chart.position[axis], end: null });
  const position = { ...chart.position, [axis]: end?.from ?? chart.position[axis] };
  return { ...chart, ranges, position };
};
