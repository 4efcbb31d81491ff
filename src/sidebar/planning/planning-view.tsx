import { useRef, useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOnce } from '../effects';
import { useLineKeys } from '../line-keys';
import { useOperation } from '../operation';
import { lazily } from '../parts/lazily';
import { Retry } from '../parts/retry';
import { SectionedView } from '../parts/sectioned-view';
import { useSurroundings } from '../surroundings';
import { CalendarButton } from './calendar-button';
import { ClassReview } from './class-review';
import { ManyContacts } from './many-contacts';
import { PlanLines } from './plan-lines';

const FairView = lazily(async () => (await import('../fair/fair-view')).FairView);

/** What is planned, what is done to many at once, and what the log proposes: one part at a time. */
export const PlanningView = () => {
  const { view } = useSurroundings().messages.planning;
  return (
    <SectionedView
      name="planning"
      legend={view.sectionsLabel}
      words={view.sections}
      sections={sections}
    />
  );
};

/** Promises, visits and tasks, how promises were kept, who waits for a visit, and all of it for a calendar. */
const Planned = () => {
  const { client, messages } = useSurroundings();
  const { view } = messages.planning;
  const operation = useOperation();
  const [list, setList] = useState<ValueOf<'plans'> | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useLineKeys(box);
  const read = async (): Promise<void> => {
    const answer = await operation.run(() => client.plans({}));
    if (answer) setList(answer);
  };
  useOnce(() => void read());
  return (
    <div ref={box} class="part">
      {operation.refusal && <Retry refusal={operation.refusal} again={() => void read()} />}
      {!list && operation.isWorking && <p class="quiet waiting">{messages.sidebar.loading}</p>}
      {list && (
        <>
          <PlanLines plans={list.plans} changed={() => void read()} named />
          <p class="quiet">{view.promisesKept(list.counts)}</p>
          {list.visitsOwed.length > 0 && (
            <details>
              <summary>
                {view.visitsOwed} ({list.visitsOwed.length})
              </summary>
              <ul>
                {[...new Set(list.visitsOwed)].map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      <CalendarButton />
    </div>
  );
};

const sections = { plans: Planned, many: ManyContacts, fair: FairView, classes: ClassReview };
