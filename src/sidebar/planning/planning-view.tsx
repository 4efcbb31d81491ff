import { useRef, useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useDraft } from '../draft';
import { useOnce } from '../effects';
import { FairView } from '../fair/fair-view';
import { useLineKeys } from '../line-keys';
import { useOperation } from '../operation';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { CalendarButton } from './calendar-button';
import { ClassReview } from './class-review';
import { ManyContacts } from './many-contacts';
import { PlanLines } from './plan-lines';

const sections = ['plans', 'many', 'fair', 'classes'] as const;
type Section = (typeof sections)[number];

/** What is planned, what is done to many at once, and what the log proposes: one part at a time. */
export const PlanningView = () => {
  const { view } = useSurroundings().messages.planning;
  const { value, change } = useDraft<{ section: Section }>('planning', () => ({
    section: 'plans',
  }));
  const { section } = value;
  return (
    <div id="view" role="tabpanel" class="view">
      <fieldset class="segments">
        <legend class="unseen">{view.sectionsLabel}</legend>
        {sections.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="planning"
              checked={section === name}
              onChange={() => change({ section: name })}
            />
            <span>{view.sections[name]}</span>
          </label>
        ))}
      </fieldset>
      {section === 'plans' && <Planned />}
      {section === 'many' && <ManyContacts />}
      {section === 'fair' && <FairView />}
      {section === 'classes' && <ClassReview />}
    </div>
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
            <p>
              {view.visitsOwed}: {list.visitsOwed.join(', ')}
            </p>
          )}
        </>
      )}
      <CalendarButton />
    </div>
  );
};
