import { useEffect } from 'preact/hooks';
import { useOperation } from '../operation';
import { useSurroundings } from '../surroundings';
import { Notice } from './notice';

/** Set-up may have been chosen in the menu meanwhile: that is seen when the person turns to the sidebar again. */
const useReturn = (returned: () => void): void =>
  useEffect(() => {
    document.documentElement.addEventListener('pointerenter', returned);
    window.addEventListener('focus', returned);
    return () => {
      document.documentElement.removeEventListener('pointerenter', returned);
      window.removeEventListener('focus', returned);
    };
  }, [returned]);

/** Offers set-up where no register has been made yet. */
export const NotReady = ({ made }: { made: () => void }) => {
  const { client, messages } = useSurroundings();
  const operation = useOperation();
  useReturn(made);
  const setUp = async (): Promise<void> => {
    if (await operation.run(() => client.setUp({}))) made();
  };
  return (
    <section class="not-ready">
      <p>{messages.sidebar.notReady}</p>
      <button type="button" class="action" disabled={operation.isWorking} onClick={setUp}>
        {operation.isWorking ? messages.sidebar.working : messages.sidebar.setUp}
      </button>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </section>
  );
};
