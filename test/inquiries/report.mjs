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

const shares = (judged, keyOf) =>
  grouped(judged, keyOf).map(([key, some]) => [
    key,
    some.length,
    percent(rightOf(some), some.length),
  ]);

const signalTable = (triples, written) => {
  const flags = new Map();
  for (const { reading } of written)
    for (const { name, flag } of reading.signals) flags.set(name, flag ?? '');
  return triples.map(([name, weights]) => [
    name,
    flags.get(name),
    ...weights.map((weight) => (weight / 100).toFixed(2)),
  ]);
};

const figure = (cell, at) => (typeof cell === 'number' && at > 1 ? cell.toFixed(3) : cell);
const setName = ({ id }) => id.replace(/(?:-\d+)?-\d+$/, '');

const printErrors = (judged) => {
  for (const { inquiry, verdict } of judged.filter((one) => one.inquiry.kind !== one.verdict.kind))
    console.log(
      `\n${inquiry.id} ${inquiry.sort}: ${inquiry.kind}, taken for ${verdict.kind} ${verdict.odds.map((odd) => odd.toFixed(2))}\n  ${inquiry.text.slice(0, 220).replace(/\n/g, ' / ')}\n  ${verdict.signals.map(({ name }) => name).join(' ')}`,
    );
};

/** Writes docs/triage.md, and prints the whole and, when asked, every wrong verdict. */
export const writeReport = ({ triples, written, testSplit, crossValidated, setBySet, errors }) => {
  const fields = written.map((inquiry) => ({
    inquiry,
    verdict: { fields: inquiry.reading.fields },
  }));
  const kinds = table(
    ['judged', 'inquiries', 'accuracy', 'scam precision', 'scam recall'],
    [
      ['set by set', ...kindFigures(setBySet)],
      ['every fifth', ...kindFigures(crossValidated)],
    ],
  );
  const lines = [
    '# Figures of the triage',
    '',
    'Written by `node test/inquiries/train.mjs`; do not edit.',
    '',
    '## Test split',
    '',
    'The figures to believe: `test/inquiries/test-split` was written by people who knew neither the rules nor the other',
    'inquiries. Nothing is learned from it, and its errors are not looked at, or it measures nothing any more.',
    '',
    ...table(['inquiries', 'accuracy', 'scam precision', 'scam recall'], [kindFigures(testSplit)]),
    ...table(
      ['field', 'carried', 'right', 'read where the label names none'],
      fieldTable(testSplit),
    ),
    ...table(
      ['kind', 'inquiries', 'right'],
      shares(testSplit, ({ kind }) => kind),
    ),
    ...table(
      ['language', 'inquiries', 'right'],
      shares(testSplit, ({ language }) => language),
    ),
    ...table(
      ['sort', 'inquiries', 'right'],
      shares(testSplit, ({ kind, sort }) => `${kind}: ${sort}`),
    ),
    '## Sealed sets',
    '',
    'Written by others, judged once before anything was learned from their errors, and then moved into the training set;',
    'each judged the triage as it stood then.',
    '',
    ...table(
      sealedHead,
      sealedFigures.map((row) => row.map(figure)),
    ),
    '## Kinds',
    '',
    'All inquiries in `test/inquiries/written`, judged by what was learned from others: *set by set* leaves out all that was',
    'written at one time by one hand, *every fifth* a fifth of each. The rules were made with many of them in sight, so that',
    'both flatter.',
    '',
    ...kinds,
    '## By set, left out as a whole',
    '',
    ...table(
      ['set', 'inquiries', 'accuracy', 'scam precision', 'scam recall'],
      grouped(setBySet, setName).map(([set, some]) => [set, ...kindFigures(some)]),
    ),
    '## By kind',
    '',
    ...table(
      ['kind', 'inquiries', 'right'],
      shares(setBySet, ({ kind }) => kind),
    ),
    '## By language',
    '',
    ...table(
      ['language', 'inquiries', 'right'],
      shares(setBySet, ({ language }) => language),
    ),
    '## By sort',
    '',
    ...table(
      ['sort', 'inquiries', 'right'],
      shares(setBySet, ({ kind, sort }) => `${kind}: ${sort}`),
    ),
    '## Fields',
    '',
    'Right among all inquiries whose label names the field. The reading was made with many of them in sight; what it does',
    'with others stands under *Test split*.',
    '',
    ...table(['field', 'carried', 'right', 'read where the label names none'], fieldTable(fields)),
    '## What is ruled, and what is learned',
    '',
    'Ruled: what counts as a signal (`src/domain/inquiry/signals`), which of them are flags, what a word does in a letter',
    '(`role-words.ts`: who speaks, who is spoken to, what is wished, offered, priced), and that an inquiry is called scam only',
    'with one hard flag or two soft ones (where only the words as a whole and a missing wish are flags, with odds of 0.62,',
    'and of 0.90 where three exact things are named: a quantity, a model, a term, a day, a certificate, a measure, a price),',
    'and always where answers go to another domain, a domain looks like another or a file hides what it is. A bare name of',
    'goods lacks no wish to buy. Beside a letter for a visa or a payment too high, what an order tells of buyers counts for 1.00',
    'at most. Where the sender sits is no signal. Learned: how far each signal moves each kind,',
    'below; how far words, and two roles in one sentence, are those of buyers or of people who want something of us',
    '(`model/scam-words.generated.ts`; from 2.5 on together a hard flag, from 0.4 a soft one); and what marks the name of',
    'the goods among the phrases of a letter, the quantity among its numbers, the writer and his firm among its names, and',
    'his country among those that anything in it speaks for (`model/product-marks.generated.ts` and the others beside it).',
    '',
    ...table(['signal', 'flag', 'scam', 'broad', 'precise'], signalTable(triples, written)),
  ];
  writeFileSync('docs/triage.md', lines.join('\n'));
  console.log(kinds.join('\n'));
  console.log(`learned from ${written.length}`);
  if (errors) printErrors(setBySet);
};
