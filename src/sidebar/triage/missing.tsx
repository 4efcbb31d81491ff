import type { Verdict } from '../../domain/inquiry/inquiry';
import { CopyButton } from '../parts/copy-button';
import { useSurroundings } from '../surroundings';

/** What a good first reply has to ask for, and the one question to begin with. */
export const Missing = ({ verdict }: { verdict: Verdict }) => {
  const { sidebar, triage } = useSurroundings().messages;
  const names = verdict.missing.map((field) => triage.fields[field] ?? field);
  const question = triage.questions[verdict.question];
  return (
    <section>
      <h2>{sidebar.triage.missing}</h2>
      {names.length === 0 ? (
        <p>{sidebar.triage.nothingMissing}</p>
      ) : (
        <ul class="chips plain">
          {names.map((name) => (
            <li key={name} class="chip">
              {name}
            </li>
          ))}
        </ul>
      )}
      {question && (
        <p class="question">
          <span class="label">{sidebar.triage.question}</span>
          <q>{question}</q> <CopyButton text={question} />
        </p>
      )}
    </section>
  );
};
