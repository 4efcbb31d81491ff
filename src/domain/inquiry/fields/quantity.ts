import { quantityMarks } from '../model/quantity-marks.generated';
import type { Letter } from '../reading/letter';
import { numbersIn } from './numbers';
import { quantityChoices } from './quantity-candidates';
import { type Chosen, chooser, sureFrom } from './ranking';

const bestQuantity = chooser(quantityMarks);

/** How much a form says is wanted: its number and unit, or what it says instead. */
const labelled = (letter: Letter, folded: string): string | undefined => {
  const line = letter.form.find(
    ({ label, value }) => label === 'quantity' && /\d/.test(value.normalize('NFKC')),
  );
  if (!line) return undefined;
  const said = folded.slice(line.at, line.at + 80).split('\n')[0]!;
  const number = numbersIn(said).find(({ unit }) => unit);
  return letter.body
    .slice(line.at + (number?.at ?? 0), line.at + (number?.end ?? Math.min(60, said.length)))
    .trim();
};

/** How much is wanted, number and unit as written. */
export const quantityIn = (letter: Letter, folded: string): Chosen | undefined => {
  const text = labelled(letter, folded);
  return text
    ? { text, lead: sureFrom.quantity }
    : bestQuantity(quantityChoices(letter.body, folded));
};
