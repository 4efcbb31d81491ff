import { CopyButton } from '../parts/copy-button';
import { useSurroundings } from '../surroundings';
import type { BuyersQuestion } from './buyers-question';
import type { Judged } from './judged';
import { sureEnough } from './verdict-heading';

/** A swindler gets no question; somebody who is only taken for one in doubt gets the one that verifies him. */
const OneProof = ({ judged }: { judged: Judged }) => {
  const { verdict, ask, draft } = judged;
  const isInDoubt = verdict.sure < sureEnough && draft.value.changedKind === null;
  const question = isInDoubt ? ask('verify') : null;
  return question && <Question question={question} />;
};

const Question = ({ question }: { question: BuyersQuestion }) => {
  const { triage } = useSurroundings().messages.sidebar;
  return (
    <p class="question">
      <span class="label">{triage.question}</span>
      <q>{question.asked}</q> <CopyButton text={question.asked} />
      {question.meaning && <span class="hint">{question.meaning}</span>}
    </p>
  );
};

/** What a good first reply has to ask for, and the one question to begin with. */
export const Missing = ({ judged }: { judged: Judged }) => {
  const { sidebar, triage } = useSurroundings().messages;
  const { verdict, question, kind } = judged;
  if (verdict.isInquiry === false) return null;
  if (kind === 'scam') return <OneProof judged={judged} />;
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
      {question && <Question question={question} />}
    </section>
  );
};
