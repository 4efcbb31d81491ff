import type { Area } from './area';
import { withoutArea } from './edit';
import type { ConditionalRule, Validation } from './features';
import { type PlacedRule, withAreas } from './rule-areas';
import type { Sheet } from './sheet';

/** Lays copied drop-downs over their new place, in the stead of those there. */
export const placeValidations = (
  sheet: Sheet,
  target: Area,
  source: Area,
  copied: readonly Validation[],
): void => {
  const placed = copied.map((rule) => moved(rule, source, target));
  sheet.validations = [...withoutArea(sheet.validations, target), ...placed];
};

/** The same for conditional formats; copied within a sheet, a rule grows instead of being there twice. */
export const placeConditionalRules = (
  sheet: Sheet,
  target: Area,
  source: Area,
  copied: readonly ConditionalRule[],
): void => {
  const rules = withoutArea(sheet.conditionalRules, target);
  for (const rule of copied.map((one) => moved(one, source, target))) {
    const alike = rules.find((other) => isAlike(other, rule));
    if (alike) alike.areas = [...alike.areas, ...rule.areas];
    else rules.push(rule);
  }
  sheet.conditionalRules = rules;
};

const moved = <Kind extends PlacedRule>(rule: Kind, source: Area, target: Area): Kind =>
  withAreas(
    rule,
    rule.areas.map((area) => ({
      ...area,
      row: area.row + target.row - source.row,
      column: area.column + target.column - source.column,
    })),
  );

/** True where both rules say the same of every cell. */
const isAlike = (a: ConditionalRule, b: ConditionalRule): boolean => {
  const carried = withAreas(a, b.areas);
  return (
    JSON.stringify(carried.criterion) === JSON.stringify(b.criterion) &&
    JSON.stringify([a.format, a.gradient]) === JSON.stringify([b.format, b.gradient])
  );
};
