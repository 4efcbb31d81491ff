import type { Phase } from '../../domain/inquiry/inquiry';
import { useKeys } from '../keys';
import { Notice } from '../parts/notice';
import { useIsNewest, useOffersUndo } from '../planning/newest-notice';
import { useSurroundings } from '../surroundings';

/** A step that was ticked or whose tick was taken back; the last step of a phase is no longer shown by then. */
export type Turned = {
  readonly id: string;
  readonly phase: Phase;
  readonly step: number;
  readonly text: string;
  readonly isDone: boolean;
};

type Props = { turned: Turned; isWorking: boolean; takeBack: () => void };

/** What was ticked, with the button and the key that take it back, until something else is done. */
export const TickNotice = ({ turned: { id, text, isDone }, isWorking, takeBack }: Props) => {
  const { planning, sidebar } = useSurroundings().messages;
  const isNewest = useIsNewest(id);
  const canTakeBack = isNewest && isDone && !isWorking;
  useOffersUndo(canTakeBack);
  useKeys(canTakeBack ? { u: takeBack } : {});
  if (!isNewest) return null;
  const said = isDone ? sidebar.triage.stepDone : sidebar.triage.stepOpen;
  return (
    <Notice kind="done">
      {said(text)}{' '}
      {isDone && (
        <button type="button" class="link" disabled={isWorking} onClick={takeBack}>
          {planning.view.undo} <span class="key">U</span>
        </button>
      )}
    </Notice>
  );
};
