import { useSurroundings } from '../surroundings';
import { Notice } from './notice';

/** A refusal with the button that tries the same thing again. */
export const Retry = ({ refusal, again }: { refusal: string; again: () => void }) => {
  const { sidebar } = useSurroundings().messages;
  return (
    <Notice kind="refused">
      {refusal}{' '}
      <button type="button" class="link" onClick={again}>
        {sidebar.tryAgain}
      </button>
    </Notice>
  );
};
