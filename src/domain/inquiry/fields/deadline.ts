import type { LocalDate } from '../../local-date';
import { deadlineMarks } from '../model/deadline-marks.generated';
import type { Letter } from '../reading/letter';
import { deadlineChoices } from './deadline-candidates';
import { chooser } from './ranking';
import { datesIn, datesPlain } from './written-date';

const reach = 64;

/** The nearest day that a form names; how long the goods may take only where it names no day. */
const inForm = (letter: Letter, folded: string, today: LocalDate | null): LocalDate | null => {
  let days: LocalDate | null = null;
  let lasting: LocalDate | null = null;
  for (const line of letter.form) {
    if (line.label !== 'deadline') continue;
    const value = folded.slice(line.at, line.at + reach).split('\n')[0]!;
    const [first] = datesIn(datesPlain(value), today);
    if (!first) continue;
    if (first.kind === 'span') lasting ??= first.date;
    else if (!days || first.date < days) days = first.date;
  }
  return days ?? lasting;
};

const choose = chooser(deadlineMarks);

/**
 * The day by which the buyer wants goods or an offer (ISO); `null` when none is named: the one a form names, else the
 * likeliest of all days in the letter, by the words around them.
 */
export const deadlineIn = (
  letter: Letter,
  folded: string,
  today: LocalDate | null,
): LocalDate | null =>
  inForm(letter, folded, today) ??
  ((choose(deadlineChoices(folded, today))?.text ?? null) as LocalDate | null);
