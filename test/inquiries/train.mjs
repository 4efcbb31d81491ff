// Learns the weights of triage from test/inquiries/written and measures them: `node test/inquiries/train.mjs`.
// Writes src/domain/inquiry/model/*.generated.ts and docs/triage.md; the same inputs give the same bytes. With --errors
// it prints each inquiry judged wrongly by what was learned from the other sets.
import { writeFileSync } from 'node:fs';
import { crossValidated, setBySet } from './cross-validate.mjs';
import { learn } from './learn.mjs';
import { learnFields } from './learn-fields.mjs';
import { loadTriage } from './load-triage.mjs';
import { packTerms } from './pack-terms.mjs';
import { readInquiries } from './read-inquiries.mjs';
import { readWith } from './read-with.mjs';
import { writeReport } from './report.mjs';

const weightsFile = 'src/domain/inquiry/model/weights.generated.ts';
const wordsFile = 'src/domain/inquiry/model/scam-words.generated.ts';
const hundredths = (weight) => Math.round(weight * 100);

/** What a signal adds to each kind: to scam, and of what is left half from broad to precise. */
const triples = ({ scam, precise }) =>
  [...scam.signals.keys()].sort().map((name) => {
    const half = hundredths((precise.signals.get(name) ?? 0) / 2);
    return [name, [hundredths(scam.signals.get(name)), -half, half]];
  });

const writeWeights = (model) => {
  const half = hundredths(model.precise.bias / 2);
  const lines = [
    '// Written by test/inquiries/train.mjs; do not edit.',
    `export const bias: readonly number[] = [${hundredths(model.scam.bias)}, ${-half}, ${half}];`,
    'export const signalWeights: Readonly<Record<string, readonly [number, number, number]>> = {',
    ...triples(model).map(([name, weights]) => `  ${name}: [${weights.join(', ')}],`),
    '};',
    '',
  ];
  writeFileSync(weightsFile, lines.join('\n').replaceAll('-0,', '0,'));
};

const writeWords = ({ scam }) => {
  const tenths = [...scam.terms].map(([term, weight]) => [term, Math.round(weight * 10)]);
  const lines = [
    '// Written by test/inquiries/train.mjs; do not edit.',
    `export const scamTerms = () => ${JSON.stringify(packTerms(tenths))};`,
    '',
  ];
  writeFileSync(wordsFile, lines.join('\n'));
};

const texts = readInquiries('written');
await learnFields(texts);
const triage = await loadTriage();
const written = texts.map(readWith(triage));
const model = learn(written);
writeWeights(model);
writeWords(model);
const trained = await loadTriage();
writeReport({
  testSplit: readInquiries('test-split').map((inquiry) => ({
    inquiry,
    verdict: trained.triage(inquiry.text, { ownDomains: [], received: inquiry.received }),
  })),
  triples: triples(model),
  written,
  crossValidated: crossValidated(triage, written),
  setBySet: setBySet(triage, written),
  errors: process.argv.includes('--errors'),
});
