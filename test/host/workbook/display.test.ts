import { expect, test } from '@jest/globals';
import { displayValue } from '../../../src/host/workbook/display';

/** Number, number format, locale, what is shown. */
const shown: [number, string, string, string][] = [
  [1234.5, '', 'en_US', '1234.5'],
  [1234.5, '', 'de_DE', '1234,5'],
  [1 / 3, '', 'en_US', '0.3333333333'],
  [0.1 + 0.2, '0.###############', 'en_US', '0.3'],
  [8613800000000, '', 'en_US', '8613800000000'],
  [1e20, '', 'en_US', '1E+20'],
  [1234.5, '#,##0.00', 'en_US', '1,234.50'],
  [1234.5, '#,##0.00', 'de_DE', '1.234,50'],
  [0.125, '0.0%', 'en_US', '12.5%'],
  [1.005, '0.00', 'en_US', '1.01'],
  [-5, '0.00;(0.00)', 'en_US', '(5.00)'],
  [-5, '0.00', 'en_US', '-5.00'],
  [0, '0;-0;"none"', 'en_US', 'none'],
  [2, '0.###', 'en_US', '2'],
  [5, '00000', 'en_US', '00005'],
  [13800138000, '000-0000-0000', 'en_US', '138-0013-8000'],
  [1234567, '#,##0,"k"', 'en_US', '1,235k'],
  [12345, '0.00E+00', 'en_US', '1.23E+04'],
  [75, '[>70]"high";"low"', 'en_US', 'high'],
  [12, '[>70]"high";"low"', 'en_US', 'low'],
  [-3, '[Red]0;[Blue]-0', 'en_US', '-3'],
  [46027, 'yyyy-MM-dd', 'en_US', '2026-01-05'],
  [46027, 'dddd, mmmm d', 'en_US', 'Monday, January 5'],
  [46027, 'dddd d mmmm yyyy', 'fr_FR', 'lundi 5 janvier 2026'],
  [46027, 'dddd', 'zh_CN', '星期一'],
  [46027.75, 'M/d/yyyy h:mm am/pm', 'en_US', '1/5/2026 6:00 PM'],
  [46027.75, 'hh:mm:ss', 'en_US', '18:00:00'],
  [0.5 / 86400, 'ss.000', 'en_US', '00.500'],
  [1.5, '[h]:mm', 'en_US', '36:00'],
  [46027.9999999, 'yyyy-mm-dd hh:mm:ss', 'en_US', '2026-01-06 00:00:00'],
  [1.5, '# ?/?', 'en_US', '1 1/2'],
  [0.333, '# ??/??', 'en_US', '  1/3 '],
  [2.99, '# ?/?', 'en_US', '3    '],
  [5, '@', 'en_US', '5'],
];

test.each(shown)('%p in format %p for %s shows as %p', (value, numberFormat, locale, text) => {
  expect(displayValue(value, { numberFormat }, locale)).toBe(text);
});

test('texts, truth values, errors and empty cells', () => {
  expect(displayValue('Nordlicht', { numberFormat: '0.00' }, 'en_US')).toBe('Nordlicht');
  expect(displayValue('Nordlicht', { numberFormat: '0;-0;0;"Fa. "@' }, 'en_US')).toBe(
    'Fa. Nordlicht',
  );
  expect(displayValue(false, {}, 'de_DE')).toBe('FALSCH');
  expect(displayValue({ error: '#N/A' }, {}, 'en_US')).toBe('#N/A');
  expect(displayValue(null, { numberFormat: '0.00' }, 'en_US')).toBe('');
});
