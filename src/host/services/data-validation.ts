import type { Run } from '../runtime/run';
import type { Validation } from '../workbook/features';
import type { Sheet } from '../workbook/sheet';
import {
  type Criterion,
  type CriterionValue,
  dateCriterion,
  givenCriterion,
  keepValue,
  numberCriteria,
  showValue,
} from './criteria';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';
import type { GoogleRange } from './places';
import { refuse } from './refusals';

type Rule = Omit<Validation, 'areas'>;

/** A rule as a script holds it: never changed, only copied to a builder. */
export class GoogleDataValidation extends GoogleObject {
  readonly google = 'Spreadsheet.DataValidation';
  constructor(
    readonly run: Run,
    readonly rule: Rule,
    readonly sheet: Sheet | null,
  ) {
    super();
  }

  static of(run: Run, sheet: Sheet, { criterion, allowInvalid, helpText }: Validation) {
    return new GoogleDataValidation(run, { criterion, allowInvalid, helpText }, sheet);
  }

  record(): Rule {
    return structuredClone(this.rule);
  }
}

export class GoogleDataValidationBuilder extends GoogleObject {
  readonly google = 'Spreadsheet.DataValidationBuilder';
  constructor(
    readonly run: Run,
    public rule: Rule,
  ) {
    super();
  }
}

export const validationBuilder = (run: Run): GoogleDataValidationBuilder =>
  new GoogleDataValidationBuilder(run, {
    criterion: { type: '', values: [] },
    allowInvalid: true,
    helpText: null,
  });

type Held = GoogleDataValidation | GoogleDataValidationBuilder;
const sheetOf = (held: Held) => (held instanceof GoogleDataValidation ? held.sheet : null);

const reading: Methods<Held> = {
  getAllowInvalid: ({ rule }) => rule.allowInvalid,
  getHelpText: ({ rule }) => rule.helpText,
  getCriteriaType: ({ rule }) =>
    rule.criterion.type === ''
      ? null
      : enumValue('Spreadsheet.DataValidationCriteria', rule.criterion.type),
  getCriteriaValues: (held) =>
    held.rule.criterion.values.map((value) =>
      showValue(held.run, held.rule.criterion.type, value, sheetOf(held)),
    ),
  copy: (held) => new GoogleDataValidationBuilder(held.run, structuredClone(held.rule)),
};

const set = (builder: GoogleDataValidationBuilder, criterion: Criterion) => {
  builder.rule.criterion = criterion;
  return builder;
};

const require =
  (type: string) =>
  (builder: GoogleDataValidationBuilder, ...values: unknown[]) =>
    set(builder, { type, values: values.map((value) => keepValue(builder.run, value)) });

const requireDate =
  (type: string) =>
  (builder: GoogleDataValidationBuilder, ...dates: Date[]) =>
    set(builder, dateCriterion(builder.run, type, dates));

export const dataValidation: Methods<GoogleDataValidation> = reading;

export const dataValidationBuilder: Methods<GoogleDataValidationBuilder> = {
  ...reading,
  ...Object.fromEntries(numberCriteria('require').map(([method, type]) => [method, require(type)])),
  requireDate: require('DATE_IS_VALID_DATE'),
  requireDateAfter: requireDate('DATE_AFTER'),
  requireDateBefore: requireDate('DATE_BEFORE'),
  requireDateBetween: requireDate('DATE_BETWEEN'),
  requireDateEqualTo: requireDate('DATE_EQUAL_TO'),
  requireDateNotBetween: requireDate('DATE_NOT_BETWEEN'),
  requireDateOnOrAfter: requireDate('DATE_ON_OR_AFTER'),
  requireDateOnOrBefore: requireDate('DATE_ON_OR_BEFORE'),
  requireTextContains: require('TEXT_CONTAINS'),
  requireTextDoesNotContain: require('TEXT_DOES_NOT_CONTAIN'),
  requireTextEqualTo: require('TEXT_EQUAL_TO'),
  requireTextIsEmail: require('TEXT_IS_VALID_EMAIL'),
  requireTextIsUrl: require('TEXT_IS_VALID_URL'),
  requireFormulaSatisfied: require('CUSTOM_FORMULA'),
  requireCheckbox: require('CHECKBOX'),
  requireValueInList: (builder, values: unknown[], showDropdown = true) =>
    set(builder, { type: 'VALUE_IN_LIST', values: [values.map(String), showDropdown] }),
  requireValueInRange: (builder, range: GoogleRange, showDropdown = true) =>
    set(builder, {
      type: 'VALUE_IN_RANGE',
      values: [keepValue(builder.run, range), showDropdown] as CriterionValue[],
    }),
  withCriteria: (builder, type: EnumValue, values: unknown) =>
    set(builder, givenCriterion(builder.run, type, values)),
  setAllowInvalid: (builder, allow: boolean) => {
    builder.rule.allowInvalid = allow;
    return builder;
  },
  setHelpText: (builder, text: string | null) => {
    builder.rule.helpText = text;
    return builder;
  },
  build: ({ run, rule }) => {
    if (rule.criterion.type === '') refuse('validationWithoutCriteria');
    return new GoogleDataValidation(run, structuredClone(rule), null);
  },
};
