import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { CopyButton } from '../parts/copy-button';
import { MailLink } from '../parts/mail-link';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

/** A reply in the buyer's language to complete, copy or open in mail; nothing is sent from here. */
export const ReplyDraft = ({ inquiryId }: { inquiryId: string }) => {
  const { client, messages } = useSurroundings();
  const { triage } = messages.sidebar;
  const [draft, setDraft] = useState<ValueOf<'draftReply'> | null>(null);
  const [body, setBody] = useState('');
  const operation = useOperation();
  const ask = async (): Promise<void> => {
    const answer = await operation.run(() => client.draftReply({ inquiryId }));
    if (!answer) return;
    setDraft(answer);
    setBody(answer.body);
  };
  if (!draft) {
    return (
      <>
        <button type="button" disabled={operation.isWorking} onClick={() => void ask()}>
          {triage.draft}
        </button>
        {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      </>
    );
  }
  return (
    <>
      <textarea
        class="reply-draft"
        rows={10}
        dir="auto"
        lang={draft.language}
        aria-label={triage.draft}
        value={body}
        onInput={({ currentTarget }) => setBody(currentTarget.value)}
      />
      <p>
        <CopyButton text={body} /> <MailLink to={draft.to} subject={draft.subject} body={body} />
      </p>
      {draft.meaning && <p class="hint reply-meaning">{draft.meaning}</p>}
      <details>
        <summary>{triage.checklist}</summary>
        <ul>
          {draft.checklist.map(({ question, known }) => (
            <li key={question}>
              {question} {known && <strong>{known}</strong>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
};
