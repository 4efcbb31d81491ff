import type { Context } from '../formula/context';
import { contains } from './area';
import { moveContext, movingContext, type Test, testOf } from './criteria';
import type { ConditionalRule } from './features';
import type { Format } from './format';
import { scaleOf } from './gradient';
import type { Sheet } from './sheet';

type CompiledRule = { readonly rule: ConditionalRule; readonly test: Test; scale: Scale | null };
/** A scale holds for the numbers that were there when it was measured. */
type Scale = { readonly measured: string; readonly colour: (value: number) => string };
type Compiled = { readonly rules: readonly CompiledRule[]; readonly context: Context };

/** Rules are read once for each list of rules; changed rules come as a new list. */
const compiled = new WeakMap<readonly ConditionalRule[], Compiled>();

/**
 * What conditional formatting makes of a cell: for each property the first true rule decides. Null where no rule holds.
 * Formulas must be up to date.
 */
export const conditionalFormat = (
  sheet: Sheet,
  row: number,
  column: number,
  clock: { readonly now: () => number },
): Format | null => {
  const { rules, context } = compiledRules(sheet);
  let format: Format | null = null;
  for (const compiledRule of rules) {
    const { rule, test } = compiledRule;
    if (!rule.areas.some((area) => contains(area, row, column))) continue;
    const anchor = rule.areas[0];
    if (!anchor) continue;
    const value = sheet.value(row, column);
    if (rule.gradient) {
      if (typeof value !== 'number') continue;
      format = below(
        { background: scaleNow(sheet, compiledRule, clock.now()).colour(value) },
        format,
      );
      continue;
    }
    moveContext(context, { row, column }, anchor, clock.now());
    if (test(value, context)) format = below(rule.format, format);
  }
  return format;
};

const scaleNow = (sheet: Sheet, compiledRule: CompiledRule, now: number): Scale => {
  const { gradient, areas } = compiledRule.rule;
  const measured = `${sheet.workbook.journal.changes} ${now}`;
  if (compiledRule.scale?.measured === measured) return compiledRule.scale;
  const colour = gradient ? scaleOf(sheet, areas, gradient) : () => '#ffffff';
  compiledRule.scale = { measured, colour };
  return compiledRule.scale;
};

const below = (format: Format, above: Format | null): Format =>
  above ? { ...format, ...above } : format;

const compiledRules = (sheet: Sheet): Compiled => {
  const known = compiled.get(sheet.conditionalRules);
  if (known && known.rules.length === sheet.conditionalRules.length) return known;
  const rules = sheet.conditionalRules.map((rule) => ({
    rule,
    test: testOf(rule.criterion) ?? never,
    scale: null,
  }));
  const made = { rules, context: movingContext(sheet) };
  compiled.set(sheet.conditionalRules, made);
  return made;
};

/** A criterion that Excel or LibreOffice knows and Google does not colours nothing. */
const never: Test = () => false;
