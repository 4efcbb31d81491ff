import { CopyButton } from '../parts/copy-button';
import { useSurroundings } from '../surroundings';
import type { Judged } from './judged';

/** What a good first reply has to ask for, and the one question to begin with. */
export const Missing = ({ judged }: { judged: Judged }) => {
  const { sidebar, triage } = useSurroundings().messages;
  const { verdict, question } = judged;
  return (
    <section>
      <h2>{sidebar.triage.missing}</h2>
      {verdict.missing.length === 0 ? (
        <p>{sidebar.triage.nothingMissing}</p>
      ) : (
        <ul class="chips plain">
          {verdict.missing.map((field) => (
            <li key={field} class="chip">
              {triage.fields[field] ?? field}
            </li>
          ))}
        </ul>
      )}
      {question && (
        <p class="question">
          <span class="label">{sidebar.triage.question}</span>
          <q>{question.asked}</q> <CopyButton text={question.asked} />
          {question.meaning && <span class="hint">{question.meaning}</span>}
        </p>
      )}
    </section>
  );
};
