import { useState } from 'preact/hooks';
import type { InputOf } from '../client';
import { useKeys } from '../keys';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Notice } from '../parts/notice';
import { useIsNewest, useOffersUndo } from '../planning/newest-notice';
import { useSurroundings } from '../surroundings';
import type { TriageDraft } from './triage-draft';

/** An inquiry whose row was taken out, as it stood there and in the form. */
export type Gone = InputOf<'putOffInquiry'> & { readonly draft: TriageDraft };

type Props = { gone: Gone; back: (gone: Gone, inquiryId: string) => void };

/** That a row was taken out, with the button and the key that put it back. */
export const Discarded = ({ gone, back }: Props) => {
  const { client, messages } = useSurroundings();
  const operation = useOperation();
  const [operationId] = useState(newOperationId);
  const canUndo = useIsNewest(operationId);
  const undo = async (): Promise<void> => {
    if (!canUndo) return;
    const { draft: _, ...inquiry } = gone;
    const answer = await operation.run(() => client.putOffInquiry({ ...inquiry, operationId }));
    if (answer) back(gone, answer.inquiryId);
  };
  useOffersUndo(canUndo);
  useKeys(canUndo ? { u: () => void undo() } : {});
  return (
    <>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <Notice kind="done">
        {messages.sidebar.triage.discarded}{' '}
        {canUndo && (
          <button type="button" class="link" disabled={operation.isWorking} onClick={undo}>
            {messages.planning.view.undo} <span class="key">U</span>
          </button>
        )}
      </Notice>
    </>
  );
};
