// Learns the weights of triage from test/inquiries/written and measures them: `node test/inquiries/train.mjs`.
// Writes src/domain/inquiry/model/weights.generated.ts and docs/triage.md; the same inputs give the same bytes.
import { writeFileSync } from 'node:fs';
import { learn, score } from './learn.mjs';
import { loadTriage } from './load-triage.mjs';
import { readInquiries } from './read-inquiries.mjs';
import { writeReport } from './report.mjs';

const folds = 5;
const weightsFile = 'src/domain/inquiry/model/weights.generated.ts';

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

const triage = await loadTriage();
const withReading = (inquiry) => {
  const reading = triage.readInquiry(inquiry.text, {
    ownDomains: ['ourcompany.example'],
    received: inquiry.received,
  });
  return {
    ...inquiry,
    reading,
    terms: [...triage.termsOf(reading.folded)].filter((term) => !triage.placeNamed(term)),
  };
};
const written = readInquiries('written').map(withReading);
const heldOut = readInquiries('held-out').map(withReading);

/** Every fifth inquiry in turn is judged by what was learned from the others. */
const crossValidated = () =>
  Array.from({ length: folds }, (_, fold) => {
    const model = learn(
      written.filter((__, at) => at % folds !== fold),
      triage.wordSignals,
    );
    return written
      .filter((__, at) => at % folds === fold)
      .map((inquiry) => ({ inquiry, verdict: score(model, inquiry) }));
  }).flat();

const model = learn(written, triage.wordSignals);
writeWeights(model);
const trained = await loadTriage();
const judged = heldOut.map((inquiry) => ({
  inquiry,
  verdict: trained.triage(inquiry.text, {
    ownDomains: ['ourcompany.example'],
    received: inquiry.received,
  }),
}));
writeReport({ model, written, crossValidated: crossValidated(), judged });
