import { Notice } from '../parts/notice';
import { UndoNotice } from '../planning/undo-notice';
import type { Saving } from './done';

/** What was saved, with the way back, or why it was not. */
export const SavedNotice = ({ saving, undone }: { saving: Saving; undone: () => void }) => (
  <>
    {saving.done && <UndoNotice key={saving.done.operationId} {...saving.done} undone={undone} />}
    {saving.operation.refusal && <Notice kind="refused">{saving.operation.refusal}</Notice>}
  </>
);
