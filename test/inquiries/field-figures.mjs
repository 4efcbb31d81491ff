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
const wordsOf = (text) =>
  /[\u4e00-\u9fff]/.test(text) ? [...text.replace(/\s/g, '')] : text.split(' ');

const looselySame = (truth, found) => {
  const [one, other] = [plain(truth), plain(found)];
  if (one === other || one.includes(other) || other.includes(one))
    return one.length > 0 && other.length > 0;
  const [left, right] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const both = [...left].filter((word) => right.has(word)).length;
  return (2 * both) / (left.size + right.size) >= 0.6;
};

const loose = new Set(['contact', 'company', 'product', 'port']);
const digits = (text) =>
  text
    .normalize('NFKD')
    .replace(/(?<=\d)[., ' ](?=\d{3})/g, '')
    .match(/\d+/)?.[0];

/** Whether what was read is what the label says; names of things loosely, numbers and codes exactly. */
export const isRight = (field, truth, found) => {
  if (truth === undefined || found === undefined) return false;
  if (loose.has(field)) return looselySame(truth, found);
  if (field === 'quantity') return digits(truth) === digits(found);
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
