import type { Run } from '../runtime/run';
import type { FilterColumn } from '../workbook/features';
import { colorOf, type GoogleColor } from './colour-object';
import { dateCriterion, keepValue, numberCriteria, showValue } from './criteria';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';

export class GoogleFilterCriteria extends GoogleObject {
  readonly google = 'Spreadsheet.FilterCriteria';
  constructor(
    readonly run: Run,
    readonly column: FilterColumn,
  ) {
    super();
  }
}

export class GoogleFilterCriteriaBuilder extends GoogleObject {
  readonly google = 'Spreadsheet.FilterCriteriaBuilder';
  column: FilterColumn;
  constructor(
    readonly run: Run,
    column: FilterColumn = { hiddenValues: [] },
  ) {
    super();
    this.column = structuredClone(column);
  }
}

type Held = GoogleFilterCriteria | GoogleFilterCriteriaBuilder;

const reading: Methods<Held> = {
  getCriteriaType: ({ column }) =>
    column.criterion
      ? enumValue('Spreadsheet.BooleanCriteria', column.criterion.type.replace(/_ANY$/, ''))
      : null,
  getCriteriaValues: ({ run, column }) =>
    (column.criterion?.values ?? []).map((value) =>
      showValue(run, column.criterion?.type ?? '', value, null),
    ),
  getHiddenValues: ({ column }) => column.hiddenValues,
  getVisibleValues: ({ column }) => column.visibleValues ?? [],
  getVisibleBackgroundColor: ({ column }) => colorOf(column.visibleBackground),
  getVisibleForegroundColor: ({ column }) => colorOf(column.visibleFontColor),
  copy: ({ run, column }) => new GoogleFilterCriteriaBuilder(run, column),
};

export const filterCriteria: Methods<GoogleFilterCriteria> = reading;

type Values = NonNullable<FilterColumn['criterion']>['values'];
const set = (builder: GoogleFilterCriteriaBuilder, type: string, values: Values) => {
  builder.column = { hiddenValues: [], criterion: { type, values } };
  return builder;
};

const when =
  (type: string) =>
  (builder: GoogleFilterCriteriaBuilder, ...values: unknown[]) =>
    set(builder, type, values.map((value) => keepValue(builder.run, value)) as Values);

const whenDate =
  (type: string) =>
  (builder: GoogleFilterCriteriaBuilder, ...dates: unknown[]) => {
    const criterion = dateCriterion(builder.run, type, dates);
    return set(builder, criterion.type, criterion.values as Values);
  };

const whenAny = (type: string) => (builder: GoogleFilterCriteriaBuilder, values: unknown[]) =>
  set(builder, type, values.map((value) => keepValue(builder.run, value)) as Values);

const anyOf = (name: string, type: string): Methods<GoogleFilterCriteriaBuilder> => ({
  [`when${name}EqualToAny`]: whenAny(`${type}_EQUAL_TO_ANY`),
  [`when${name}NotEqualToAny`]: whenAny(`${type}_NOT_EQUAL_TO_ANY`),
});

const show = (builder: GoogleFilterCriteriaBuilder, column: Partial<FilterColumn>) => {
  builder.column = { hiddenValues: [], ...column };
  return builder;
};

export const filterCriteriaBuilder: Methods<GoogleFilterCriteriaBuilder> = {
  ...reading,
  ...Object.fromEntries(numberCriteria('when').map(([method, type]) => [method, when(type)])),
  whenCellEmpty: when('CELL_EMPTY'),
  whenCellNotEmpty: when('CELL_NOT_EMPTY'),
  whenDateAfter: whenDate('DATE_AFTER'),
  whenDateBefore: whenDate('DATE_BEFORE'),
  whenDateEqualTo: whenDate('DATE_EQUAL_TO'),
  whenFormulaSatisfied: when('CUSTOM_FORMULA'),
  whenDateNotEqualTo: whenDate('DATE_NOT_EQUAL_TO'),
  ...anyOf('Number', 'NUMBER'),
  ...anyOf('Date', 'DATE'),
  ...anyOf('Text', 'TEXT'),
  whenTextContains: when('TEXT_CONTAINS'),
  whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN'),
  whenTextEndsWith: when('TEXT_ENDS_WITH'),
  whenTextEqualTo: when('TEXT_EQUAL_TO'),
  whenTextNotEqualTo: when('TEXT_NOT_EQUAL_TO'),
  whenTextStartsWith: when('TEXT_STARTS_WITH'),
  setHiddenValues: (builder, values: unknown[]) => {
    builder.column = { hiddenValues: values.map(String) };
    return builder;
  },
  setVisibleValues: (builder, values: unknown[]) =>
    show(builder, { visibleValues: values.map(String) }),
  setVisibleBackgroundColor: (builder, { shade }: GoogleColor) =>
    show(builder, { visibleBackground: shade.hex }),
  setVisibleForegroundColor: (builder, { shade }: GoogleColor) =>
    show(builder, { visibleFontColor: shade.hex }),
  withCriteria: (builder, { name }: EnumValue, values: unknown[]) =>
    set(builder, name, values.map((value) => keepValue(builder.run, value)) as Values),
  build: ({ run, column }) => new GoogleFilterCriteria(run, structuredClone(column)),
};
