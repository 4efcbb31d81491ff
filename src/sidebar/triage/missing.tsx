import { CopyButton } from '../parts/copy-button';
import { useSurroundings } from '../surroundings';
import { buyersQuestion } from './buyers-question';
import type { Judged } from './judged';

/** What a good first reply has to ask for, and the one question to begin with. */
export const Missing = ({ judged }: { judged: Judged }) => {
  const { language, messages } = useSurroundings();
  const { sidebar, triage } = messages;
  const { verdict, draft } = judged;
  const question = buyersQuestion(verdict.question, draft.value.text, language);
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
