import { isCellError } from '../../workbook/cell';
import { conventionsOf } from '../../workbook/locale';
import { isDateFormat } from '../../workbook/number-format';
import { readTypedDate } from '../../workbook/typed-date';
import { errorValue } from '../coerce';
import { errorSeeing, type FunctionTable, lazyFunction } from '../definition';
import { isGrid, RangeGrid } from '../grid';
import { single } from '../intersect';

export const informationFunctions: FunctionTable = {
  ISBLANK: errorSeeing(1, 1, ([value]) => value === null),
  ISERROR: errorSeeing(1, 1, ([value]) => isCellError(value)),
  ISERR: errorSeeing(1, 1, ([value]) => isCellError(value) && value.error !== '#N/A'),
  ISNA: errorSeeing(1, 1, ([value]) => isCellError(value) && value.error === '#N/A'),
  ISNUMBER: errorSeeing(1, 1, ([value]) => typeof value === 'number'),
  ISTEXT: errorSeeing(1, 1, ([value]) => typeof value === 'string'),
  ISNONTEXT: errorSeeing(1, 1, ([value]) => typeof value !== 'string'),
  ISLOGICAL: errorSeeing(1, 1, ([value]) => typeof value === 'boolean'),
  ISEMAIL: errorSeeing(
    1,
    1,
    ([value]) => typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value),
  ),
  ISURL: errorSeeing(
    1,
    1,
    ([value]) =>
      typeof value === 'string' &&
      /^(https?:\/\/|ftp:\/\/|mailto:|www\.)?[^\s/@]+\.[a-z]{2,}(\/\S*)?$/i.test(value),
  ),
  ISDATE: lazyFunction(1, 1, ([arg = null], context, evaluate) => {
    const operand = evaluate(arg, context);
    const value = single(operand, context);
    if (typeof value === 'string')
      return readTypedDate(value, conventionsOf(context.workbook.locale)) !== null;
    if (typeof value !== 'number') return false;
    if (!isGrid(operand))
      return arg?.kind === 'call' && /^(DATE|TODAY|NOW|EDATE|EOMONTH)$/.test(arg.name);
    if (!(operand instanceof RangeGrid)) return false;
    const { sheet, area } = operand;
    return isDateFormat(sheet.format(area.row, area.column).numberFormat);
  }),
  N: errorSeeing(1, 1, ([value = null]) => {
    if (isCellError(value) || typeof value === 'number') return value;
    return value === true ? 1 : 0;
  }),
  T: errorSeeing(1, 1, ([value = null]) =>
    typeof value === 'string' || isCellError(value) ? value : '',
  ),
  TO_DATE: errorSeeing(1, 1, ([value = null]) => value),
  TO_PERCENT: errorSeeing(1, 1, ([value = null]) => value),
  TO_DOLLARS: errorSeeing(1, 1, ([value = null]) => value),
  TO_PURE_NUMBER: errorSeeing(1, 1, ([value = null]) => value),
  NA: errorSeeing(0, 0, () => errorValue('#N/A')),
  'ERROR.TYPE': errorSeeing(1, 1, ([value]) => {
    const codes = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];
    return isCellError(value) ? codes.indexOf(value.error) + 1 : errorValue('#N/A');
  }),
  TYPE: errorSeeing(1, 1, ([value]) => {
    if (isCellError(value)) return 16;
    if (typeof value === 'string') return 2;
    return typeof value === 'boolean' ? 4 : 1;
  }),
};
