// Learns the weights of triage from test/inquiries/written and measures them: `node test/inquiries/train.mjs`.
// Writes src/domain/inquiry/model/weights.generated.ts and docs/triage.md; the same inputs give the same bytes.
import { writeFileSync } from 'node:fs';
import { learn, score } from './learn.mjs';
import { learnWords, oddsByOthers, wordOdds } from './learn-words.mjs';
import { loadTriage, placeTerms } from './load-triage.mjs';
import { readInquiries } from './read-inquiries.mjs';
import { writeReport } from './report.mjs';

const folds = 5;
const weightsFile = 'src/domain/inquiry/model/weights.generated.ts';
const wordsFile = 'src/domain/inquiry/model/scam-words.generated.ts';
/** Words that move less than this many hundredths are left out. */
const leastWeight = 50;

const quantised = (weights) => weights.map((weight) => Math.round(weight * 100));

const writeWeights = (model) => {
  const signals = [...model.signals.entries()]
    .map(([name, weights]) => [name, quantised(weights)])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const terms = [...model.terms.entries()]
    .map(([word, weights]) => [word, quantised(weights)])
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= 12))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = [
    '// Written by test/inquiries/train.mjs; do not edit.',
    `export const bias: readonly number[] = [${quantised(model.bias).join(', ')}];`,
    'export const signalWeights: Readonly<Record<string, readonly [number, number, number]>> = {',
    ...signals.map(([name, weights]) => `  ${name}: [${weights.join(', ')}],`),
    '};',
    `export const termWeights = ${JSON.stringify(terms.map(([word, weights]) => `${word} ${weights.join(' ')}`).join('|'))};`,
    '',
  ];
  writeFileSync(weightsFile, lines.join('\n'));
};

const writeWords = ({ weights, bias }) => {
  const terms = [...weights]
    .map(([term, weight]) => [term, Math.round(weight * 100)])
    .filter(([, weight]) => Math.abs(weight) >= leastWeight)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = [
    '// Written by test/inquiries/train.mjs; do not edit.',
    `export const scamBias = ${Math.round(bias * 100)};`,
    `export const scamTerms = ${JSON.stringify(terms.map((entry) => entry.join(' ')).join('|'))};`,
    '',
  ];
  writeFileSync(wordsFile, lines.join('\n'));
};

const triage = await loadTriage();
const places = placeTerms(triage);

/** The same inquiry with the words weighed as `odds` says. */
const worded = (inquiry, odds) => {
  const others = inquiry.reading.signals.filter(({ name }) => name !== 'wordedLikeScam');
  const found =
    odds < triage.tellingFrom
      ? []
      : [{ name: 'wordedLikeScam', for: 'scam', flag: 'soft', value: Math.min(3, odds) }];
  return { ...inquiry, reading: { ...inquiry.reading, signals: [...others, ...found] } };
};
const wordedByOthers = (inquiries) => {
  const odds = oddsByOthers(inquiries);
  return inquiries.map((inquiry) => worded(inquiry, odds.get(inquiry)));
};
const withReading = (inquiry) => {
  const reading = triage.readInquiry(inquiry.text, {
    ownDomains: ['ourcompany.example'],
    received: inquiry.received,
  });
  return {
    ...inquiry,
    reading,
    terms: [...triage.termsOf(reading.folded)].filter((term) => !places.has(term)),
  };
};
const written = readInquiries('written').map(withReading);
const heldOut = readInquiries('held-out').map(withReading);

/** Every fifth inquiry in turn is judged by what was learned from the others. */
const crossValidated = () =>
  Array.from({ length: folds }, (_, fold) => {
    const others = written.filter((__, at) => at % folds !== fold);
    const model = learn(wordedByOthers(others));
    const words = learnWords(others);
    return written
      .filter((__, at) => at % folds === fold)
      .map((inquiry) => ({
        inquiry,
        verdict: score(model, worded(inquiry, wordOdds(words, inquiry))),
      }));
  }).flat();

const model = learn(wordedByOthers(written));
writeWeights(model);
writeWords(learnWords(written));
const trained = await loadTriage();
const judged = heldOut.map((inquiry) => ({
  inquiry,
  verdict: trained.triage(inquiry.text, {
    ownDomains: ['ourcompany.example'],
    received: inquiry.received,
  }),
}));
writeReport({ model, written, crossValidated: crossValidated(), judged });
