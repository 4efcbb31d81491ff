import { distance } from 'fastest-levenshtein';

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;

/** A table of names, read when it is asked for. */
export type Names = () => string;

/** Most names of the tables are plain already; taking thousands of them apart is what a reader costs. */
const folded = (name: string): string => {
  if (/^[\u4e00-\u9fff]+$/.test(name)) return name;
  return /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name)
    ? name.toLowerCase().replace(/^the /, '')
    : foldedFully(name);
};

const foldedFully = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();

/** Tables of names, `|` between countries, the code first, `;` between names of one country. */
const readNames = (tables: readonly Names[]): Map<string, CountryCode> => {
  const names = new Map<string, CountryCode>();
  for (const table of tables)
    for (const line of table().split('|')) {
      const code = line.slice(0, 2);
      for (const name of line.slice(2).split(';')) {
        const key = folded(name);
        if (!names.has(key)) names.set(key, code);
      }
    }
  return names;
};

/** The country of a name that stands in a table just so, which most cells hold; the tables are not taken apart for it. */
const asWritten = (name: string, tables: readonly Names[]): CountryCode | null => {
  for (const names of tables) {
    const table = names();
    for (let at = table.indexOf(name); at >= 0; at = table.indexOf(name, at + 1)) {
      const line = table.lastIndexOf('|', at - 1) + 1;
      const begins = at === line + 2 || table[at - 1] === ';';
      const next = table[at + name.length];
      const ends = next === undefined || next === ';' || next === '|';
      if (begins && ends) return table.slice(line, line + 2);
    }
  }
  return null;
};

const codesOf = (alpha3: string): Map<string, CountryCode> =>
  new Map(
    alpha3.split('|').flatMap((pair) => {
      const code = pair.slice(0, 2);
      return [[code.toLowerCase(), code] as const, [pair.slice(2).toLowerCase(), code] as const];
    }),
  );

/** Two letters that changed places, the commonest slip of fast hands: `Itlay`. */
const swapped = (name: string, names: ReadonlyMap<string, CountryCode>): CountryCode | null => {
  const letters = [...name];
  const found = letters.slice(1).map((letter, at) => {
    const read = [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join('');
    return read === name ? undefined : names.get(read);
  });
  const codes = new Set(found.filter((code) => code !== undefined));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
};

/**
 * One slip in a short name, two in a long one. A letter is left out more often than one is put in, so `Nigera` is Nigeria
 * and not Niger; a name that is as near to two countries even so is neither.
 */
const misspelt = (name: string, names: ReadonlyMap<string, CountryCode>): CountryCode | null => {
  if (name.length < 5 || name.length > 40) return null;
  const turned = swapped(name, names);
  if (turned) return turned;
  const allowed = name.length < 9 ? 1 : 2;
  let nearest = allowed + 1;
  let found: CountryCode | null = null;
  for (const [known, code] of names) {
    if (known.length < 5 || Math.abs(known.length - name.length) > allowed) continue;
    const slips = distance(name, known) + (known.length < name.length ? 0.5 : 0);
    if (slips < nearest) [nearest, found] = [slips, code];
    else if (slips === nearest && code !== found) found = null;
  }
  return found;
};

const flag = (text: string): string | null => {
  const letters = [...text.matchAll(/[\u{1f1e6}-\u{1f1ff}]/gu)].map(([sign]) =>
    String.fromCharCode((sign.codePointAt(0) ?? 0) - 0x1f1e6 + 97),
  );
  return letters.length === 2 ? letters.join('') : null;
};

/** `德国 Germany`, `Germany (DE)`, `Shenzhen, China`: the parts in which a country may be named. */
const partsOf = (text: string): string[] => [
  ...text.split(/[,，、/|()（）[\]:：\n–—-]+/),
  text.replace(/[^\p{Script=Han}]/gu, ''),
  text.replace(/\p{Script=Han}/gu, ''),
];

const longest = 120;

/**
 * A reader of countries over the given tables of names, which are taken apart at the first question: names, codes,
 * flags, a country beside a town, and names with a slip or two. It answers `null` for none and for more than one.
 */
export const countryReader = (
  tables: readonly Names[],
  alpha3: () => string,
): ((text: string) => CountryCode | null) => {
  let known: { names: Map<string, CountryCode>; codes: Map<string, CountryCode> } | null = null;
  const seen = new Map<string, CountryCode | null>();
  const read = (text: string): CountryCode | null => {
    const plain = known || /[|;]/.test(text) ? null : asWritten(text, tables);
    if (plain) return plain;
    known ??= { names: readNames(tables), codes: codesOf(alpha3()) };
    const { names, codes } = known;
    const exact = (part: string) => names.get(folded(part)) ?? codes.get(part.trim().toLowerCase());
    const whole = exact(flag(text) ?? text);
    if (whole) return whole;
    const named = new Set(
      partsOf(text)
        .map((part) => exact(part))
        .filter(Boolean),
    );
    if (named.size > 0) return named.size === 1 ? ([...named][0] ?? null) : null;
    return misspelt(folded(text), names);
  };
  return (text) => {
    if (text.trim() === '' || text.length > longest) return null;
    const before = seen.get(text);
    if (before !== undefined) return before;
    const code = read(text);
    seen.set(text, code);
    return code;
  };
};
