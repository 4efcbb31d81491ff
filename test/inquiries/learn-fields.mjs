import { writeFileSync } from 'node:fs';
import { learnRanking, lettersOf } from './learn-ranking.mjs';
import { loadTriage } from './load-triage.mjs';
import { packTerms } from './pack-terms.mjs';
import { readDaysWanted } from './read-inquiries.mjs';

/** What may be the value of a field, by the field; each is learned with those before it as they were learned. */
export const choicesOf = {
  contact: (triage, { letter }) => triage.contactChoices(letter, triage.fold(letter.body)),
  company: (triage, { letter, fields }) =>
    triage.companyChoices(letter, triage.fold(letter.body), fields.email, fields.contact),
  deadline: (triage, { letter }, { received }) =>
    triage.deadlineChoices(triage.fold(letter.body), received ?? null),
  quantity: (triage, { letter }) => triage.quantityChoices(letter.body, triage.fold(letter.body)),
  product: (triage, { letter, fields }) =>
    triage.productChoices(letter, triage.fold(letter.body), fields),
  country: (triage, { letter, fields }) => {
    const folded = triage.fold(letter.body);
    const known = triage.knownOf(letter, folded, [], fields.contact);
    return triage.countryChoices(letter, folded, known);
  },
};

/** See learnRanking: a name or a firm made up does more harm than goods named in a letter that sells them. */
export const ofNothing = {
  contact: 0.4,
  company: 0.14,
  quantity: 0.15,
  deadline: 0.7,
  product: 0.04,
  country: 0.3,
};
/** How small the weights of a field are held. */
const hold = {
  contact: 2e-3,
  company: 2e-3,
  quantity: 1e-3,
  deadline: 1e-3,
  product: 1e-3,
  country: 5e-4,
};

/** What is sure although few letters have it: what a form calls the country, a number with its code, a host's ending. */
const known = { country: { countryLine: 6, cityLine: 4, dialCode: 3, host: 3 } };

const ofList = /^(?:goodsOnly|goodsAsked|firstGoods|firstAskedGoods)$/;

/** The same letter as one reads who knows none of its goods: most buyers want what stands in no list. */
const unheard = (letter) => ({
  ...letter,
  choices: letter.choices.map((choice) => ({
    ...choice,
    marks: choice.marks
      .filter((mark) => !ofList.test(mark))
      .map((mark) =>
        mark
          .replace(/^goods(?=Han$)/, 'noGoods')
          .replace(/^goods[A-Z](?!an).*/, 'noGoods')
          .replace(/\.G$/, '.N'),
      ),
  })),
});

/** Each letter is learned from as it is, and the goods of it once more as if nobody had heard of them. */
const learnedFrom = (field, letters) =>
  field === 'product' ? [...letters, ...letters.map(unheard)] : letters;

const hundredths = (weight) => Math.round(weight * 100);

const writeMarks = (field, weights) => {
  const entries = [...weights]
    .map(([mark, weight]) => [mark, hundredths(weight)])
    .filter(([mark, weight]) => Math.abs(weight) > 4 || mark === 'none');
  const lines = [
    '// Written by test/inquiries/train.mjs; do not edit.',
    `export const ${field}Marks = ${JSON.stringify(packTerms(entries))};`,
    '',
  ];
  writeFileSync(`src/domain/inquiry/model/${field}-marks.generated.ts`, lines.join('\n'));
};

/** Learns what marks the writer, his firm and the goods in a letter, and writes the weights. */
export const learnFields = async (inquiries, fields = Object.keys(choicesOf)) => {
  for (const field of fields) {
    const triage = await loadTriage();
    const read = (inquiry) => ({
      ...inquiry,
      reading: triage.readInquiry(inquiry.text, {
        ownDomains: ['ourcompany.example'],
        received: inquiry.received,
      }),
    });
    const letters = lettersOf(
      field,
      (reading, inquiry) => choicesOf[field](triage, reading, inquiry),
      field === 'deadline' ? [...inquiries, ...readDaysWanted()] : inquiries,
      read,
    );
    writeMarks(
      field,
      learnRanking(learnedFrom(field, letters), ofNothing[field], hold[field], known[field]),
    );
  }
};
