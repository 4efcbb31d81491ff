import type { Run } from '../runtime/run';
import type { ConditionalRule, Gradient } from '../workbook/features';
import type { Format } from '../workbook/format';
import type { Sheet } from '../workbook/sheet';
import { normalColour } from './colour';
import { colorOf, type GoogleColor } from './colour-object';
import {
  type Criterion,
  dateCriterion,
  givenCriterion,
  keepValue,
  numberCriteria,
  showValue,
} from './criteria';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';
import { GoogleGradientCondition, gradientSetters } from './gradient';
import { type GoogleRange, type GoogleSheet, rangeAt } from './places';
import { refuse } from './refusals';

type Draft = {
  ranges: GoogleRange[];
  criterion: Criterion;
  format: Format;
  gradient?: Gradient;
};

export class GoogleConditionalRule extends GoogleObject {
  readonly google = 'Spreadsheet.ConditionalFormatRule';
  constructor(
    readonly run: Run,
    readonly draft: Draft,
  ) {
    super();
  }
}

export class GoogleConditionalRuleBuilder extends GoogleObject {
  readonly google = 'Spreadsheet.ConditionalFormatRuleBuilder';
  constructor(
    readonly run: Run,
    public draft: Draft,
  ) {
    super();
  }
}

export class GoogleBooleanCondition extends GoogleObject {
  readonly google = 'Spreadsheet.BooleanCondition';
  constructor(
    readonly run: Run,
    readonly draft: Draft,
  ) {
    super();
  }
}

const copyOf = ({ ranges, criterion, format, gradient }: Draft): Draft => ({
  ranges: [...ranges],
  criterion: structuredClone(criterion),
  format: { ...format },
  ...(gradient && { gradient: structuredClone(gradient) }),
});

export const conditionalRuleBuilder = (run: Run) =>
  new GoogleConditionalRuleBuilder(run, {
    ranges: [],
    criterion: { type: '', values: [] },
    format: {},
  });

type Held = GoogleConditionalRule | GoogleConditionalRuleBuilder;

const reading: Methods<Held> = {
  getRanges: ({ draft }) => draft.ranges,
  getBooleanCondition: ({ run, draft }) =>
    draft.criterion.type === '' ? null : new GoogleBooleanCondition(run, draft),
  getGradientCondition: ({ draft }) =>
    draft.gradient ? new GoogleGradientCondition(draft.gradient) : null,
  copy: ({ run, draft }) => new GoogleConditionalRuleBuilder(run, copyOf(draft)),
};

export const conditionalRule: Methods<GoogleConditionalRule> = reading;

export const booleanCondition: Methods<GoogleBooleanCondition> = {
  getCriteriaType: ({ draft }) => enumValue('Spreadsheet.BooleanCriteria', draft.criterion.type),
  getCriteriaValues: ({ run, draft }) =>
    draft.criterion.values.map((value) => showValue(run, draft.criterion.type, value, null)),
  getBackgroundObject: ({ draft }) => colorOf(draft.format.background),
  getFontColorObject: ({ draft }) => colorOf(draft.format.fontColor),
  getBackground: ({ draft }) => draft.format.background ?? null,
  getFontColor: ({ draft }) => draft.format.fontColor ?? null,
  getBold: ({ draft }) => draft.format.bold ?? null,
  getItalic: ({ draft }) => draft.format.italic ?? null,
  getStrikethrough: ({ draft }) => draft.format.strikethrough ?? null,
  getUnderline: ({ draft }) => draft.format.underline ?? null,
};

const set = (builder: GoogleConditionalRuleBuilder, criterion: Criterion) => {
  const { gradient: _, ...others } = builder.draft;
  builder.draft = { ...others, criterion };
  return builder;
};

const when =
  (type: string) =>
  (builder: GoogleConditionalRuleBuilder, ...values: unknown[]) =>
    set(builder, { type, values: values.map((value) => keepValue(builder.run, value)) });

const whenDate =
  (type: string) =>
  (builder: GoogleConditionalRuleBuilder, ...dates: unknown[]) =>
    set(builder, dateCriterion(builder.run, type, dates));

const paint =
  (key: keyof Format, read: (value: never) => unknown = (value) => value) =>
  (builder: GoogleConditionalRuleBuilder, value: unknown) => {
    const { [key]: _, ...others } = builder.draft.format;
    const painted = value === null ? null : read(value as never);
    builder.draft.format = painted === null ? others : { ...others, [key]: painted };
    return builder;
  };

export const conditionalRuleBuilderMethods: Methods<GoogleConditionalRuleBuilder> = {
  ...reading,
  ...Object.fromEntries(numberCriteria('when').map(([method, type]) => [method, when(type)])),
  whenCellEmpty: when('CELL_EMPTY'),
  whenCellNotEmpty: when('CELL_NOT_EMPTY'),
  whenDateAfter: whenDate('DATE_AFTER'),
  whenDateBefore: whenDate('DATE_BEFORE'),
  whenDateEqualTo: whenDate('DATE_EQUAL_TO'),
  whenFormulaSatisfied: when('CUSTOM_FORMULA'),
  whenTextContains: when('TEXT_CONTAINS'),
  whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN'),
  whenTextEndsWith: when('TEXT_ENDS_WITH'),
  whenTextEqualTo: when('TEXT_EQUAL_TO'),
  whenTextStartsWith: when('TEXT_STARTS_WITH'),
  withCriteria: (builder, type: EnumValue, values: unknown) =>
    set(builder, givenCriterion(builder.run, type, values)),
  ...gradientSetters,
  setBackground: paint('background', normalColour),
  setBackgroundObject: paint('background', ({ shade }: GoogleColor) => shade.hex),
  setFontColorObject: paint('fontColor', ({ shade }: GoogleColor) => shade.hex),
  setFontColor: paint('fontColor', normalColour),
  setBold: paint('bold'),
  setItalic: paint('italic'),
  setStrikethrough: paint('strikethrough'),
  setUnderline: paint('underline'),
  setRanges: (builder, ranges: GoogleRange[]) => {
    if (ranges.length === 0) refuse('ruleWithoutRange');
    builder.draft.ranges = ranges;
    return builder;
  },
  build: ({ run, draft }) => {
    if (draft.criterion.type === '' && !draft.gradient) refuse('ruleWithoutCriteria');
    if (draft.ranges.length === 0) refuse('ruleWithoutRange');
    return new GoogleConditionalRule(run, copyOf(draft));
  },
};

/** A reference to another tab, or to a named range that lies on one; INDIRECT hides its text from this check. */
const looksElsewhere = (run: Run, sheet: Sheet, formula: string): boolean => {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (const [, quoted, plain] of bare.matchAll(
    /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu,
  )) {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    if (name?.toLowerCase() !== sheet.name.toLowerCase()) return true;
  }
  return run.workbook.namedRanges.some(
    ({ name, sheetId }) =>
      sheetId !== sheet.id && new RegExp(`(?<![\\w.])${name}(?![\\w.(])`, 'i').test(bare),
  );
};

const recordOf = (run: Run, sheet: Sheet, { draft }: GoogleConditionalRule): ConditionalRule => {
  if (draft.ranges.some((range) => range.sheet !== sheet)) refuse('otherSheetRule');
  const formulas = draft.criterion.values.filter((value) => String(value).startsWith('='));
  if (formulas.some((formula) => looksElsewhere(run, sheet, String(formula))))
    refuse('otherSheetRule');
  return {
    areas: draft.ranges.map(({ area }) => area),
    criterion: structuredClone(draft.criterion) as ConditionalRule['criterion'],
    format: { ...draft.format },
    ...(draft.gradient && { gradient: draft.gradient }),
  };
};

const put = ({ run, sheet }: GoogleSheet, rules: ConditionalRule[]) =>
  run.write(1, (rows) => {
    if (rows === 0) return;
    sheet.conditionalRules = rules;
    run.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
  });

export const sheetConditionalRules: Methods<GoogleSheet> = {
  getConditionalFormatRules: ({ run, sheet }) =>
    sheet.conditionalRules.map(
      ({ areas, criterion, format, gradient }) =>
        new GoogleConditionalRule(run, {
          ranges: areas.map((area) => rangeAt(run, sheet, area)),
          criterion: structuredClone(criterion),
          format,
          ...(gradient && { gradient }),
        }),
    ),
  /** Replaces all rules of the sheet; one refused rule refuses them all. */
  setConditionalFormatRules: (self, rules: GoogleConditionalRule[]) =>
    put(
      self,
      rules.map((rule) => recordOf(self.run, self.sheet, rule)),
    ),
  clearConditionalFormatRules: (self) => put(self, []),
};
