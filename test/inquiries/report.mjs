import { writeFileSync } from 'node:fs';
import { fieldTable } from './field-figures.mjs';
import { kindFigures, percent, rightOf } from './kind-figures.mjs';
import { sealedFigures, sealedHead } from './sealed-figures.mjs';

const grouped = (judged, keyOf) => {
  const groups = new Map();
  for (const one of judged)
    groups.set(keyOf(one.inquiry), [...(groups.get(keyOf(one.inquiry)) ?? []), one]);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
};

const table = (head, rows) => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];

const bothColumns = (crossValidated, judged, keyOf) => {
  const tested = new Map(grouped(judged, keyOf));
  const learned = new Map(grouped(crossValidated, keyOf));
  return [...new Set([...learned.keys(), ...tested.keys()])]
    .sort()
    .map((key) => [
      key,
      (learned.get(key) ?? []).length,
      percent(rightOf(learned.get(key) ?? []), (learned.get(key) ?? []).length),
      (tested.get(key) ?? []).length,
      percent(rightOf(tested.get(key) ?? []), (tested.get(key) ?? []).length),
    ]);
};

const groupHead = (name) => [name, 'cross-validated', 'right', 'held out', 'right'];

const signalTable = (model, written) => {
  const flags = new Map();
  for (const { reading } of written)
    for (const { name, flag } of reading.signals) flags.set(name, flag ?? '');
  return [...model.signals]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, weights]) => [
      name,
      flags.get(name),
      ...weights.map((weight) => weight.toFixed(2)),
    ]);
};

/** Writes docs/triage.md, and prints the whole and every wrong verdict. */
export const writeReport = ({ model, written, crossValidated, judged }) => {
  const lines = [
    '# Figures of the triage',
    '',
    'Written by `node test/inquiries/train.mjs`; do not edit. The inquiries in `test/inquiries/written` are learned from and',
    'judged in five-fold cross-validation; those in `test/inquiries/held-out` are never learned from.',
    '',
    '## Kinds',
    '',
    ...table(
      ['set', 'inquiries', 'accuracy', 'scam precision', 'scam recall'],
      [
        ['cross-validated', ...kindFigures(crossValidated)],
        ['held out', ...kindFigures(judged)],
      ],
    ),
    '## Sealed sets',
    '',
    'The figures to believe. The held-out set was read while the words were tuned; these were written afresh, judged once',
    'before anything was learned from their errors, and then moved into the training set. Each judged the triage as it stood',
    'then; the causes of its errors were mended before the next.',
    '',
    ...table(
      sealedHead,
      sealedFigures.map((row) =>
        row.map((cell, at) => (typeof cell === 'number' && at > 1 ? cell.toFixed(3) : cell)),
      ),
    ),
    '## By kind',
    '',
    ...table(
      groupHead('kind'),
      bothColumns(crossValidated, judged, ({ kind }) => kind),
    ),
    '## By language',
    '',
    ...table(
      groupHead('language'),
      bothColumns(crossValidated, judged, ({ language }) => language),
    ),
    '## By sort',
    '',
    ...table(
      groupHead('sort'),
      bothColumns(crossValidated, judged, ({ kind, sort }) => `${kind}: ${sort}`),
    ),
    '## Fields',
    '',
    'Right among the inquiries of the held-out set whose label names the field.',
    '',
    ...table(['field', 'carried', 'right'], fieldTable(judged)),
  ];
  lines.push(
    '## What is ruled, and what is learned',
    '',
    'Ruled: what counts as a signal (`src/domain/inquiry/signals`), which of them are flags, and that an inquiry is called',
    'scam only with one hard flag or two soft ones. Where the sender sits is no signal. Learned: how far each signal moves',
    'each kind, below; and a few hundred words with small weights (`src/domain/inquiry/model/weights.generated.ts`).',
    '',
    ...table(['signal', 'flag', 'scam', 'broad', 'precise'], signalTable(model, written)),
  );
  writeFileSync('docs/triage.md', lines.join('\n'));
  console.log(lines.slice(6, 12).join('\n'));
  console.log(`learned from ${written.length}`);
};
