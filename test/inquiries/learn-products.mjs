import { isRight } from './field-figures.mjs';

const rounds = 400;
const rate = 0.5;
const hold = 3e-3;

const readable = (triage) => (inquiry) => {
  const { letter, fields } = inquiry.reading;
  const folded = triage.fold(letter.body);
  const candidates = triage.productCandidates(letter, folded, fields).map((candidate) => ({
    marks: candidate.marks,
    isRight: isRight('product', inquiry.fields.product, candidate.text),
  }));
  return candidates;
};

/**
 * Learns which of the phrases of a letter names the goods: how much each mark of a phrase says, from letters whose label
 * names them.
 */
export const learnProducts = (triage, inquiries) => {
  const letters = inquiries
    .filter(
      ({ fields, reading }) =>
        fields.product && !reading.letter.form.some(({ label }) => label === 'product'),
    )
    .map(readable(triage))
    .filter((candidates) => candidates.some((candidate) => candidate.isRight));
  const marks = [...new Set(letters.flat().flatMap((candidate) => candidate.marks))].sort();
  const index = new Map(marks.map((mark, at) => [mark, at]));
  const weights = new Float64Array(marks.length);
  const past = new Float64Array(marks.length).fill(1e-3);
  for (let round = 0; round < rounds; round++) {
    const slopes = new Float64Array(marks.length);
    for (const candidates of letters) {
      const sums = candidates.map((one) =>
        one.marks.reduce((sum, mark) => sum + weights[index.get(mark)], 0),
      );
      const most = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - most));
      const total = powers.reduce((whole, power) => whole + power, 0);
      const right = powers.reduce(
        (whole, power, at) => whole + (candidates[at].isRight ? power : 0),
        0,
      );
      candidates.forEach((one, at) => {
        const error = powers[at] / total - (one.isRight ? powers[at] / right : 0);
        for (const mark of one.marks) slopes[index.get(mark)] += error / letters.length;
      });
    }
    for (let at = 0; at < weights.length; at++) {
      const slope = slopes[at] + hold * weights[at];
      past[at] += slope * slope;
      weights[at] -= (rate * slope) / Math.sqrt(past[at]);
    }
  }
  return new Map(marks.map((mark, at) => [mark, weights[at]]));
};
