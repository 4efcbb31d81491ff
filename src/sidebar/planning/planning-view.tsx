import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOnce } from '../effects';
import { useOperation } from '../operation';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { CalendarButton } from './calendar-button';
import { ClassReview } from './class-review';
import { ManyContacts } from './many-contacts';
import { PlanLines } from './plan-lines';

/** What is planned, what the log proposes, and what is done to many at once. */
export const PlanningView = () => {
  const { client, messages } = useSurroundings();
  const { view } = messages.planning;
  const operation = useOperation();
  const [list, setList] = useState<ValueOf<'plans'> | null>(null);
  const read = async (): Promise<void> => {
    const answer = await operation.run(() => client.plans({}));
    if (answer) setList(answer);
  };
  useOnce(() => void read());
  return (
    <div id="view" role="tabpanel" class="view">
      {operation.refusal && <Retry refusal={operation.refusal} again={() => void read()} />}
      {!list && operation.isWorking && <p class="quiet waiting">{messages.sidebar.loading}</p>}
      {list && (
        <>
          <PlanLines plans={list.plans} changed={() => void read()} named />
          <p class="quiet">{view.promisesKept(list.counts)}</p>
          {list.visitsOwed.length > 0 && (
            <p>
              {view.visitsOwed}: {list.visitsOwed.join(', ')}
            </p>
          )}
        </>
      )}
      <ManyContacts />
      <ClassReview />
      <CalendarButton />
    </div>
  );
};
