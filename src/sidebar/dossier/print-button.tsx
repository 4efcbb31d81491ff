import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

/** Opens the dossier on one page, ready to be printed. */
export const PrintButton = ({ customerId }: { customerId: string }) => {
  const { client, messages } = useSurroundings();
  const operation = useOperation();
  return (
    <>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <button
        type="button"
        disabled={operation.isWorking}
        onClick={() => void operation.run(() => client.openDossier({ customerId }))}
      >
        {messages.dossier.view.print}
      </button>
    </>
  );
};
