import type { Run } from '../runtime/run';
import type { FilterColumn } from '../workbook/features';
import { dateCriterion, keepValue, numberCriteria } from './criteria';
import { GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';

export class GoogleFilterCriteria extends GoogleObject {
  readonly google = 'Spreadsheet.FilterCriteria';
  constructor(readonly column: FilterColumn) {
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
    column.criterion ? enumValue('Spreadsheet.BooleanCriteria', column.criterion.type) : null,
  getCriteriaValues: ({ column }) => column.criterion?.values ?? [],
  getHiddenValues: ({ column }) => column.hiddenValues,
};

export const filterCriteria: Methods<GoogleFilterCriteria> = reading;

type Values = (string | number)[];
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

export const filterCriteriaBuilder: Methods<GoogleFilterCriteriaBuilder> = {
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
  whenTextNotEqualTo: when('TEXT_NOT_EQUAL_TO'),
  whenTextStartsWith: when('TEXT_STARTS_WITH'),
  setHiddenValues: (builder, values: unknown[]) => {
    builder.column = { hiddenValues: values.map(String) };
    return builder;
  },
  build: ({ column }) => new GoogleFilterCriteria(structuredClone(column)),
  copy: ({ run, column }) => new GoogleFilterCriteriaBuilder(run, column),
};
