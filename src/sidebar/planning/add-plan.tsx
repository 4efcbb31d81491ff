import { type PlanKind, planKinds } from '../../domain/follow-up/plan';
import { addDays, type LocalDate, readLocalDate } from '../../domain/local-date';
import { useDraft } from '../draft';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

type PlanDraft = {
  readonly operationId: string;
  readonly kind: PlanKind;
  readonly date: LocalDate | '';
  readonly text: string;
  readonly place: string;
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
  }));
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { date } = value;
    if (date === '') return;
    const answer = await operation.run(() => client.addPlan({ ...value, date, customerId }));
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
      <TextField label={view.planText} value={value.text} type={(text) => change({ text })} />
      {value.kind === 'gift' && gifts.length > 0 && <p class="quiet">{view.givenBefore(gifts)}</p>}
      {value.kind === 'visit' && (
        <TextField label={view.planPlace} value={value.place} type={(place) => change({ place })} />
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

type TextProps = { label: string; value: string; type: (text: string) => void };

const TextField = ({ label, value, type }: TextProps) => (
  <Field label={label}>
    <input
      value={value}
      maxLength={500}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  </Field>
);
