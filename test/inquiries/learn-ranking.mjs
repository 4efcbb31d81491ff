import { isRight } from './field-figures.mjs';

const rounds = 300;
const rate = 0.5;
const noneMark = 'none';

const setOf = ({ id }) => id.replace(/-\d+$/, '');

/** Most letters name their writer; where he sits is labelled in those of buyers alone, and not in every set. */
const labelled = {
  contact: { from: 0.5, isAsked: () => true },
  country: { from: 0.6, isAsked: ({ kind }) => kind !== 'scam' },
};

/** Sets whose labels name what is there: where they name nothing, nothing is to be read. */
const fullyLabelled = (inquiries, field, { from, isAsked }) => {
  const sets = new Map();
  for (const inquiry of inquiries.filter(isAsked)) {
    const counts = sets.get(setOf(inquiry)) ?? { all: 0, named: 0 };
    counts.all++;
    if (inquiry.fields[field]) counts.named++;
    sets.set(setOf(inquiry), counts);
  }
  return new Set([...sets].filter(([, { all, named }]) => named >= all * from).map(([set]) => set));
};

/** The letters a field can be learned from: their choices, which of them is right, or that none is. */
export const lettersOf = (field, choicesOf, inquiries, read) => {
  const by = field === 'country' ? 'country' : 'contact';
  const full = fullyLabelled(inquiries, by, labelled[by]);
  return inquiries.flatMap((unread) => {
    const truth = unread.fields[field];
    if (!truth && !unread.isFull && !(full.has(setOf(unread)) && labelled[by].isAsked(unread)))
      return [];
    const inquiry = read(unread);
    const isLine = field !== 'country';
    if (isLine && inquiry.reading.letter.form.some(({ label, value }) => label === field && value))
      return [];
    const choices = choicesOf(inquiry.reading, inquiry).map((choice) => ({
      ...choice,
      isRight: truth !== undefined && isRight(field, truth, choice.text),
    }));
    if (truth && !choices.some((choice) => choice.isRight)) return [];
    return [
      {
        set: setOf(inquiry),
        inquiry,
        choices: [...choices, { text: '', marks: [noneMark], isRight: !truth }],
      },
    ];
  });
};

const slopeOf = (choices, ofNothing, weightOf, add) => {
  const sums = choices.map((one) => one.marks.reduce((sum, mark) => sum + weightOf(mark), 0));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((whole, power) => whole + power, 0);
  const right = powers.reduce((whole, power, at) => whole + (choices[at].isRight ? power : 0), 0);
  const weight = choices[choices.length - 1].isRight ? ofNothing : 1;
  choices.forEach((one, at) => {
    const error = weight * (powers[at] / total - (one.isRight ? powers[at] / right : 0));
    for (const mark of one.marks) add(mark, error);
  });
};

/**
 * How much each mark says for what it stands at: the likelihood of the right choice of every letter, held small.
 * `ofNothing` is what a letter counts that names nothing: how grave it is to read something there, beside missing what
 * stands in another. `hold` is how near the weights are held to what was known of them, which is nothing for most.
 */
export const learnRanking = (letters, ofNothing, hold, known = {}) => {
  const marks = [
    ...new Set(letters.flatMap(({ choices }) => choices.flatMap((one) => one.marks))),
  ].sort();
  const index = new Map(marks.map((mark, at) => [mark, at]));
  const before = Float64Array.from(marks, (mark) => known[mark] ?? 0);
  const weights = Float64Array.from(before);
  const past = new Float64Array(marks.length).fill(1e-3);
  for (let round = 0; round < rounds; round++) {
    const slopes = new Float64Array(marks.length);
    for (const { choices } of letters)
      slopeOf(
        choices,
        ofNothing,
        (mark) => weights[index.get(mark)],
        (mark, error) => {
          slopes[index.get(mark)] += error / letters.length;
        },
      );
    for (let at = 0; at < weights.length; at++) {
      const slope = slopes[at] + hold * (weights[at] - before[at]);
      past[at] += slope * slope;
      weights[at] -= (rate * slope) / Math.sqrt(past[at]);
    }
  }
  return new Map(marks.map((mark, at) => [mark, weights[at]]));
};
