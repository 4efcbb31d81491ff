import { useState } from 'preact/hooks';
import type { Language } from '../../domain/settings';
import { languageNames } from '../../messages/language-names';
import { useOperation } from '../operation';
import { useSurroundings } from '../surroundings';
import { Notice } from './notice';

/** Headers stay as they are when somebody changes the language; here he has them changed too, or left for good. */
export const OtherHeaders = ({ language }: { language: Language }) => {
  const { client, messages } = useSurroundings();
  const { sidebar } = messages;
  const operation = useOperation();
  const [isSettled, setSettled] = useState(false);
  const settle = async (answer: () => Promise<unknown>): Promise<void> => {
    if (await operation.run(answer)) setSettled(true);
  };
  if (isSettled) return null;
  return (
    <section class="other-headers">
      <Notice kind="note">
        <p>{sidebar.otherHeaders(languageNames[language])}</p>
        <div class="buttons">
          <button
            type="button"
            class="action"
            disabled={operation.isWorking}
            onClick={() => void settle(() => client.switchLanguage({}))}
          >
            {operation.isWorking ? sidebar.working : sidebar.switchHeaders}
          </button>
          <button
            type="button"
            disabled={operation.isWorking}
            onClick={() => void settle(() => client.keepHeaders({}))}
          >
            {sidebar.keepHeaders}
          </button>
        </div>
      </Notice>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </section>
  );
};
