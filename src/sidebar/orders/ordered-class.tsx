import { useState } from 'preact/hooks';
import { readLocalDate } from '../../domain/local-date';
import type { RowCard } from '../customer/customer-header';
import { newOperationId } from '../operation-id';
import { useSurroundings } from '../surroundings';
import { useSaving } from './done';
import { SavedNotice } from './saved-notice';

type Props = {
  readonly card: Pick<RowCard, 'id' | 'class'>;
  /** The day of the order that was just noted. */
  readonly on: string;
};

/** Who has ordered is of class A: proposed beside the order, for the person to decide. */
export const OrderedClass = ({ card, on }: Props) => {
  const { client, messages } = useSurroundings();
  const { classReason, view } = messages.planning;
  const saving = useSaving();
  const [operationId, setOperationId] = useState(newOperationId);
  const [isTaken, take] = useState(false);
  const day = readLocalDate(on);
  if (!day || (card.class === 'A' && !isTaken)) return null;
  const why = classReason({ kind: 'ordered', on: day });
  const accept = async (): Promise<void> => {
    const changes = [{ customerId: card.id, after: 'A' as const, why }];
    const said = view.classesChanged(1);
    if (
      await saving.save({ operationId, said }, () => client.changeClasses({ operationId, changes }))
    )
      take(true);
  };
  const undone = (): void => {
    take(false);
    setOperationId(newOperationId());
  };
  return (
    <>
      <SavedNotice saving={saving} undone={undone} />
      {!isTaken && (
        <p>
          <b>{card.class ?? '–'}</b> → <b>A</b> · {why}{' '}
          <button
            type="button"
            class="link"
            disabled={saving.operation.isWorking}
            onClick={() => void accept()}
          >
            {view.accept}
          </button>
        </p>
      )}
    </>
  );
};
