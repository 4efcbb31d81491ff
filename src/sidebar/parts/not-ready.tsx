import { useOperation } from '../operation';
import { useSurroundings } from '../surroundings';
import { Notice } from './notice';

/** Offers set-up where no register has been made yet. */
export const NotReady = ({ made }: { made: () => void }) => {
  const { client, messages } = useSurroundings();
  const operation = useOperation();
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
