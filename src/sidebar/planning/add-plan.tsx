import { isSameGift, type PlanKind, planKinds } from '../../domain/follow-up/plan';
import type { VisitDetails } from '../../domain/follow-up/visit';
import { addDays, type LocalDate, readLocalDate } from '../../domain/local-date';
import { useDraft } from '../draft';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { TextField } from '../parts/text-field';
import { useSurroundings } from '../surroundings';
import { noVisit, VisitFields } from './visit-fields';

type PlanDraft = {
  readonly operationId: string;
  readonly kind: PlanKind;
  readonly date: LocalDate | '';
  readonly text: string;
  readonly place: string;
  readonly visit: VisitDetails;
};

type Props = { customerId: string; gifts: readonly string[]; added: () => void };

/** A promise, task, visit, gift or birthday of this customer. */
export const AddPlan = ({ customerId, gifts, added }: Props) => {
  const { client, messages, today } = useSurroundings();
  const { planning, sidebar } = messages;
  const { view } = planning;
  const operation = useOperation();
  const { value, change, discard } = useDraft<PlanDraft>(`plan:${customerId}`, () => ({
    operationId: newOperationId(),
    kind: 'promise',
    date: addDays(today, 2),
    text: '',
    place: '',
    visit: noVisit,
  }));
  const isRepeated = gifts.some((gift) => isSameGift(gift, value.text));
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { date, visit, ...plan } = value;
    if (date === '') return;
    const asked = { ...plan, date, customerId, ...(plan.kind === 'visit' && { visit }) };
    const answer = await operation.run(() => client.addPlan(asked));
    if (!answer) return;
    discard();
    added();
  };
  return (
    <form class="plan" aria-label={view.addPlan} onSubmit={save}>
      <div class="pair">
        <KindField value={value.kind} choose={(kind) => change({ kind })} />
        <Field label={view.planDate}>
          <input
            type="date"
            required
            value={value.date}
            onInput={({ currentTarget }) =>
              change({ date: readLocalDate(currentTarget.value) ?? '' })
            }
          />
        </Field>
      </div>
      <TextField
        label={value.kind === 'visit' ? view.purpose : view.planText}
        value={value.text}
        type={(text) => change({ text })}
      />
      {value.kind === 'gift' && gifts.length > 0 && (
        <p class={isRepeated ? 'due late' : 'quiet'}>
          {isRepeated ? view.giftRepeats : view.givenBefore(gifts)}
        </p>
      )}
      {value.kind === 'visit' && (
        <>
          <TextField
            label={view.planPlace}
            value={value.place}
            type={(place) => change({ place })}
          />
          <VisitFields value={value.visit} change={(visit) => change({ visit })} />
        </>
      )}
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <button type="submit" disabled={operation.isWorking}>
        {operation.isWorking ? sidebar.working : view.addPlan}
      </button>
    </form>
  );
};

const KindField = ({ value, choose }: { value: PlanKind; choose: (kind: PlanKind) => void }) => {
  const { planning, words } = useSurroundings().messages;
  return (
    <Field label={planning.view.planKind}>
      <select
        value={value}
        onChange={({ currentTarget }) => choose(currentTarget.value as PlanKind)}
      >
        {planKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.planKinds[kind]}
          </option>
        ))}
      </select>
    </Field>
  );
};
