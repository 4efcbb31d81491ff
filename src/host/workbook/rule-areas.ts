import { translateFormula } from '../formula/rewrite';
import { type Area, overlap } from './area';

/** A conditional format or a validation, as far as its place is concerned. */
export type PlacedRule = {
  areas: Area[];
  criterion: { type: string; values: (string | number | boolean | string[])[] };
};

/** The same rule over other areas: its formulas are written for the first cell of the first area. */
export const withAreas = <Kind extends PlacedRule>(rule: Kind, areas: Area[]): Kind => {
  const [before, after] = [rule.areas[0], areas[0]];
  if (!before || !after) return { ...rule, areas };
  const shift = { rows: after.row - before.row, columns: after.column - before.column };
  const values = rule.criterion.values.map((value) =>
    typeof value === 'string' && isFormula(rule, value) ? translateFormula(value, shift) : value,
  );
  return { ...rule, areas, criterion: { ...rule.criterion, values } };
};

const isFormula = ({ criterion }: PlacedRule, value: string): boolean =>
  criterion.type === 'CUSTOM_FORMULA' || value.startsWith('=');

/** The rules that lie over an area, cut to it. */
export const rulesOver = <Kind extends PlacedRule>(rules: readonly Kind[], area: Area): Kind[] =>
  rules.flatMap((rule) => {
    const areas = rule.areas.map((covered) => overlap(covered, area)).filter((cut) => cut !== null);
    return areas.length > 0 ? [withAreas(rule, areas)] : [];
  });
