import { Notice } from '../parts/notice';
import { useIsNewest } from '../planning/newest-notice';
import { useSurroundings } from '../surroundings';
import type { Recording } from './recording';

/** What came of writing down: a refusal, or what was saved with the button that takes it back. */
export const RecordedNotice = ({ recording }: { recording: Recording }) => {
  const { view } = useSurroundings().messages.dossier;
  const { operation, saved, takeBack } = recording;
  const isNewest = useIsNewest(recording.operationId);
  if (operation.refusal) return <Notice kind="refused">{operation.refusal}</Notice>;
  if (saved === 0 || !isNewest) return null;
  return (
    <Notice kind="done">
      {view.saved(saved)}{' '}
      <button
        type="button"
        class="link"
        disabled={operation.isWorking}
        onClick={() => void takeBack()}
      >
        {view.takeBack}
      </button>
    </Notice>
  );
};
