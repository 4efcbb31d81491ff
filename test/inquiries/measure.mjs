// Judges a set that nothing was learned from: `node test/inquiries/measure.mjs FOLDER [--errors]`. Prints the figures
// and, when asked, each wrong verdict and each field read wrongly; a field the label does not name counts when found.
import { fieldErrors, fieldTable } from './field-figures.mjs';
import { kindFigures } from './kind-figures.mjs';
import { loadTriage } from './load-triage.mjs';
import { readInquiries } from './read-inquiries.mjs';

const [folder, ...flags] = process.argv.slice(2);
const { triage } = await loadTriage();
const judged = readInquiries(folder).map((inquiry) => ({
  inquiry,
  verdict: triage(inquiry.text, { ownDomains: [], received: inquiry.received }),
}));

const [count, accuracy, precision, recall] = kindFigures(judged);
console.log(
  `${count} inquiries: accuracy ${accuracy}, scam precision ${precision}, scam recall ${recall}`,
);
for (const [field, carried, right, invented] of fieldTable(judged))
  console.log(`${field}: ${right} of ${carried}, found where there is none ${invented}`);

if (flags.includes('--errors')) {
  for (const { inquiry, verdict } of judged)
    if (inquiry.kind !== verdict.kind)
      console.log(
        `\n${inquiry.id} ${inquiry.sort}: ${inquiry.kind}, taken for ${verdict.kind} (${verdict.sure})\n  ${inquiry.text.slice(0, 300).replace(/\n/g, ' / ')}\n  ${verdict.reasons.map((r) => `${r.signal}[${r.text.slice(0, 30)}] ${r.for} ${r.effect}`).join('; ')}`,
      );
  for (const error of fieldErrors(judged)) console.log(error);
}
