/** The days of a month as words, folded: `the tenth of September`, `primero de octubre`, `am ersten Oktober`. */
const ones: readonly string[] = [
  'first|primero?|primeiro|premier|erste[nr]?|primo|перво(?:го|му|е)',
  'second|zweite[nr]?|второ(?:го|му|е)',
  'third|dritte[nr]?|третье(?:го|му)',
  'fourth|vierte[nr]?|четверто(?:го|му)',
  'fifth|cinco|cinq|funfte[nr]?|пято(?:го|му)',
  'sixth|sechste[nr]?|шесто(?:го|му)',
  'seventh|siebte[nr]?|седьмо(?:го|му)',
  'eighth|achte[nr]?|восьмо(?:го|му)',
  'ninth|neunte[nr]?|девято(?:го|му)',
  'tenth|diez|dix|dez|zehnte[nr]?|десято(?:го|му)',
  'eleventh|elfte[nr]?',
  'twelfth|zwolfte[nr]?',
  'thirteenth',
  'fourteenth',
  'fifteenth|quince|quinze|funfzehnte[nr]?|пятнадцато(?:го|му)',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth|veinte|vingt|vinte|zwanzigste[nr]?|двадцато(?:го|му)',
];

const tens = '(twenty|thirty|двадцать|тридцать)[ -]';
const one = ones.join('|');
/** As alternatives of a pattern; which day it is, `ordinalOf` says. */
export const ordinalWords = `(?:${tens.replace('(', '(?:')})?(?:${one})|thirtieth|treinta|trente|trinta|dreissigste[nr]?`;

const written = new RegExp(`^(?:${tens})?(?:${one})$`);
const patterns = ones.map((words) => new RegExp(`^(?:${words})$`));

/** 1 to 31 for the word of a day. */
export const ordinalOf = (word: string): number => {
  const [, ten] = written.exec(word) ?? [];
  if (!written.test(word)) return 30;
  const last = ten ? word.slice(ten.length + 1) : word;
  const day = patterns.findIndex((pattern) => pattern.test(last)) + 1;
  if (!ten) return day;
  return /^(?:twenty|дв)/.test(ten) ? 20 + day : 30 + day;
};
