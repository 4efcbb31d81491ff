import { isDateFormat } from '../workbook/number-format';

/** LibreOffice writes `yyyy\-mm\-dd`: the backslashes say nothing there. */
export const readNumberFormat = (format: string | undefined): string | undefined => {
  if (format === undefined || /^general$/i.test(format)) return undefined;
  return isDateFormat(format)
    ? format.replace(/\\([-/.,: ])/g, '$1').replace(/;@$/, '')
    : format.replace(/\\([- ()])/g, '$1');
};
