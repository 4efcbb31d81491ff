const names = [
  'contact',
  'company',
  'email',
  'phone',
  'country',
  'site',
  'product',
  'quantity',
  'deadline',
  'incoterm',
  'port',
  'reply_to',
];

const plain = (text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isUnparted = (text) => /[\u3040-\u9fff\uac00-\ud7af]/.test(text);
const wordsOf = (text) => (isUnparted(text) ? [...text.replace(/\s/g, '')] : text.split(' '));

/** One word and the same word in another number or case: `valve` and `valves`, `насосов` and `насосы`. */
const sameWord = (one, other) => {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= 4 && Math.max(one.length, other.length) - shared <= 3;
};

/** A part long enough to name the thing: `Lampe` of `Wandlampe`, `阀门` of `不锈钢阀门`, not `Li` of `Lira`. */
const holdsPart = (whole, part) =>
  isUnparted(part)
    ? part.length > 1 && whole.includes(part)
    : part.length > 3 && whole.includes(part);

/**
 * Whether two names are of the same thing, as a salesperson would say: one is part of the other, or most of their words
 * are the same, whatever their case, marks, number and endings. Half a sentence that holds the name is not the name.
 */
const looselySame = (truth, found) => {
  const [one, other] = [plain(truth), plain(found)];
  if (one.length === 0 || other.length === 0) return false;
  const [left, right] = [[...new Set(wordsOf(one))], [...new Set(wordsOf(other))]];
  if (one === other || holdsPart(one, other)) return true;
  if (right.length > 2 * left.length + 2) return false;
  if (holdsPart(other, one)) return true;
  const both = left.filter((word) => right.some((its) => sameWord(word, its))).length;
  const fewest = Math.min(left.length, right.length);
  if (both === fewest && Math.min(one.length, other.length) > 1) return true;
  return (2 * both) / (left.length + right.length) >= 0.6;
};

const loose = new Set(['contact', 'company', 'product', 'port']);
const times = [
  [/万|萬/, 10_000],
  [/千|тыс|\bmil\b|thousand|(?<=\d)\s?k\b|ألف/i, 1000],
  [/million|млн|مليون|百万/i, 1_000_000],
];

/** How many it is: `50k pcs` is 50,000, `2万个` is 20,000; a count in words is only what it says. */
const amount = (text) => {
  const written = text.normalize('NFKD').replace(/(?<=\d)[., ' ](?=\d{3}(?!\d))/g, '');
  const digits = written.match(/\d+(?:[.,]\d+)?/)?.[0];
  if (!digits) return plain(text);
  const factor = times.find(([word]) => word.test(written))?.[1] ?? 1;
  return String(Number(digits.replace(',', '.')) * factor);
};

/** Whether what was read is what the label says; names of things loosely, numbers and codes exactly. */
export const isRight = (field, truth, found) => {
  if (truth === undefined || found === undefined) return false;
  if (loose.has(field)) return looselySame(truth, found);
  if (field === 'quantity') return amount(truth) === amount(found);
  if (field === 'site') return truth.replace(/^www\./, '') === found;
  return truth.toLowerCase() === found.toLowerCase();
};

export const fieldTable = (judged) =>
  names.map((field) => {
    const carried = judged.filter(({ inquiry }) => inquiry.fields[field]);
    const right = ({ inquiry, verdict }) =>
      isRight(field, inquiry.fields[field], verdict.fields[field]);
    const invented = judged.filter(
      ({ inquiry, verdict }) => !inquiry.fields[field] && verdict.fields[field],
    );
    const share = (part, whole) => (whole.length ? (part / whole.length).toFixed(3) : '–');
    return [field, carried.length, share(carried.filter(right).length, carried), invented.length];
  });

/** Each field read wrongly, missed, or found where the label names none, in a line. */
export const fieldErrors = (judged) =>
  judged.flatMap(({ inquiry, verdict }) =>
    names
      .filter((field) => inquiry.fields[field] || verdict.fields[field])
      .filter((field) => !isRight(field, inquiry.fields[field], verdict.fields[field]))
      .map(
        (field) =>
          `${field} ${inquiry.id} ${inquiry.sort}: ${inquiry.fields[field] ?? '–'}, read ${verdict.fields[field] ?? '–'}`,
      ),
  );
