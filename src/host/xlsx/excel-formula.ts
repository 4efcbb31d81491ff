import type { CellValue } from '../workbook/cell';
import { closeReference, functionsOf, openReference, rewriteFormula } from './formula-text';

/** Functions that Excel added after 2007 and calls by a prefixed name in its files. */
const prefixed = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR
  BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM COT COTH
  COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE EXPAND EXPON.DIST F.DIST F.INV FLOOR.MATH
  FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST HSTACK IFNA IFS IMCOSH IMCOT ISFORMULA ISOWEEKNUM LAMBDA LET
  LOGNORM.DIST MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV
  NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST
  QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P STDEV.P
  STDEV.S SWITCH T.DIST T.INV TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
  VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(
    /\s+/,
  ),
);

/** Functions that only Google has, or that mean something else in Excel. */
const onlyGoogle = new Set(
  `ADD ARRAYFORMULA ARRAY_CONSTRAIN AVERAGE.WEIGHTED COUNTUNIQUE COUNTUNIQUEIFS DETECTLANGUAGE DIVIDE EPOCHTODATE EQ
  FILTER FLATTEN GOOGLEFINANCE GOOGLETRANSLATE GT GTE IMAGE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML
  ISBETWEEN ISDATE ISEMAIL ISURL JOIN LT LTE MINUS MULTIPLY NE POW QUERY REGEXEXTRACT REGEXMATCH REGEXREPLACE SORT
  SORTN SPARKLINE SPLIT TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT UMINUS UNARY_PERCENT UNIQUE UPLUS`.split(
    /\s+/,
  ),
);

type Names = (name: string) => string;

/** What Google's export puts into cells that another cell's formula has filled. */
export const spilledFormula = '="COMPUTED_VALUE"';

/** A formula as an Excel file holds it, without its `=`; what Excel lacks is wrapped as Google's own export wraps it. */
export const writeFormula = (formula: string, result: CellValue, fileName: Names): string => {
  const body = formula.slice(1);
  return isForExcel(body) && formula !== spilledFormula
    ? excelFormula(body, fileName)
    : wrap(body, result);
};

/** Formulas of rules are never wrapped: a rule has no result to fall back on. */
export const excelFormula = (body: string, fileName: Names): string =>
  rewriteFormula(body, {
    functionName: (name) => (prefixed.has(name.toUpperCase()) ? `_xlfn.${name}` : name),
    reference: closeReference,
    sheetName: fileName,
  });

/** A formula of an Excel file, given without `=`, as it reads in a Google sheet. */
export const readFormula = (body: string, sheetName: Names): string => {
  const wrapped = unwrap(body);
  if (wrapped !== null) return `=${wrapped}`;
  return `=${googleFormula(body, sheetName)}`;
};

/** LibreOffice writes the names of functions that it does not know in small letters. */
const ownPrefix = /^(_xlfn\.|_xlws\.|_xludf\.|_xll\.)+/i;

export const googleFormula = (body: string, sheetName: Names): string =>
  rewriteFormula(body, {
    functionName: (name) =>
      ownPrefix.test(name) ? name.replace(ownPrefix, '').toUpperCase() : name,
    reference: openReference,
    sheetName,
  });

/** Braces with references in them are ranges put together, which Excel does not know. */
const isForExcel = (body: string): boolean =>
  !functionsOf(body).some((name) => onlyGoogle.has(name)) &&
  !/[{]/.test(body.replace(/"[^"]*"/g, ''));

const dummy = 'IFERROR(__xludf.DUMMYFUNCTION(';

const wrap = (body: string, result: CellValue): string =>
  `${dummy}${quoted(body)}),${shownAs(result)})`;

/** Excel allows 255 characters in a quoted text. */
const quoted = (text: string): string =>
  (text.match(/[\s\S]{1,200}/g) ?? [''])
    .map((piece) => `"${piece.replaceAll('"', '""')}"`)
    .join('&');

const shownAs = (result: CellValue): string => {
  if (result === null) return '""';
  if (typeof result === 'string') return quoted(result.slice(0, 5000));
  if (typeof result === 'boolean') return result ? 'TRUE' : 'FALSE';
  return typeof result === 'number' ? String(result) : result.error.replace('#ERROR!', '#VALUE!');
};

const unwrap = (body: string): string | null => {
  const start = /^_?_?\w*IFERROR\(\s*__xludf\.DUMMYFUNCTION\(\s*/i.exec(body);
  if (!start) return null;
  const texts = /^"(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*/.exec(body.slice(start[0].length));
  if (!texts) return null;
  const pieces = texts[0].match(/"(?:[^"]|"")*"/g) ?? [];
  return pieces.map((piece) => piece.slice(1, -1).replaceAll('""', '"')).join('');
};
