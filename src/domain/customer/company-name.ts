import { distance } from 'fastest-levenshtein';
import { isPlain } from './plain-letters';

/**
 * Legal forms of the countries of the trade, as they end (or, in some languages, begin) a firm's name. They say nothing
 * about which firm it is.
 */
const legalForms = new Set(
  (
    'inc incorporated llc lllp llp lp ltd limited plc co corp corporation company pty pvt private public gmbh mbh ag kg ohg ug ev ' +
    'sa sas sarl sasu eurl snc spa srl srls sl slu slp sau ltda lda me eireli bv nv vof cv ab as asa aps oy oyj hf ehf ou uab sia doo dd ' +
    'ad kft zrt bt sro spol zoo sp ooo oao zao pao ip tov chp fze fzco fzc dmcc wll kscc bsc est sal jsc ojsc cjsc llcfz sdn bhd tbk pt cv ' +
    'jv kk gk yk sti as anonim sirketi limitet oo 有限公司 有限责任公司 股份有限公司 集团 集团公司 公司 株式会社'
  ).split(' '),
);

/** Words that a firm's name has and a person's has not. */
const tradeWords =
  /\b(group|trading|import|imports|export|exports|industr\w+|international|holdings?|enterprises?|solutions|services|logistics|systems|technolog\w+|supply|supplies|wholesale|distribution|manufactur\w+|factory|store|market|studio|bros|brothers|and sons)\b|公司|集团|集團|贸易|贸易行|商行|工厂|厂$/i;

const withoutAccents = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßøł]/gi, (letter) => ({ ß: 'ss', ø: 'o', ł: 'l' })[letter.toLowerCase()] ?? letter);

const folded = (name: string): string => {
  const bare = (isPlain(name) ? name : withoutAccents(name))
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '');
  return bare.includes('/') ? bare.replace(/(?<!\p{L})(\p{L})\/(\p{L})(?!\p{L})/gu, '$1$2') : bare;
};

/** Nearly every name; long lists are read by the hundred thousand. */
const simpleName = /^[A-Za-z0-9 ,()-]*$/;
const plainWords = /[a-z0-9]+/g;

const words = (name: string): readonly string[] => {
  if (simpleName.test(name)) return name.toLowerCase().match(plainWords) ?? [];
  return folded(name)
    .split(isPlain(name) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u)
    .filter(Boolean);
};

/** Chinese names have no spaces, so their legal form is cut off as an ending. */
const withoutChineseForm = (word: string): string =>
  isPlain(word)
    ? word
    : word.replace(
        /(股份|控股)?(有限)?(责任|責任)?(集团|集團)?公司$|株式会社$|(集团|集團)$/u,
        '',
      ) || word;

const isFiller = (word: string): boolean => word === 'and' || word === 'the' || word === 'of';

/**
 * A firm's name reduced to what tells it from others: no legal form, case, accent, punctuation or word order.
 * `ACME Import GmbH & Co. KG` and `Import Acme` are both `acme import`. Empty for a name that is all legal form.
 */
export const companyKey = (name: string): string =>
  words(name)
    .filter((word) => !legalForms.has(word) && !isFiller(word))
    .map(withoutChineseForm)
    .sort()
    .join(' ');

/** By how many letters two names may differ and still be spellings of one. */
export const mostApart = (a: string, b: string): number => Math.max(a.length, b.length) * 0.15;

const digits = /\d+/g;

/** `Trade House 5` and `Trade House 6` are two firms, as alike as their names are. */
const differInNumber = (a: string, b: string): boolean => {
  const [one, other] = [a.match(digits) ?? [], b.match(digits) ?? []];
  return one.length > 0 && other.length > 0 && one.join(' ') !== other.join(' ');
};

/** Whether two names so reduced differ by a few letters only. */
export const isSimilarName = (a: string, b: string): boolean => {
  const longer = Math.max(a.length, b.length);
  if (longer < 6 || longer > 80 || Math.abs(a.length - b.length) > mostApart(a, b)) return false;
  return !differInNumber(a, b) && distance(a, b) <= mostApart(a, b);
};

/** Whether a name is a firm's rather than a person's. */
export const looksLikeCompany = (name: string): boolean =>
  tradeWords.test(name) || words(name).some((word) => word.length > 1 && legalForms.has(word));
