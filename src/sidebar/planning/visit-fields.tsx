import {
  type AppointmentWay,
  appointmentWays,
  type VisitDetails,
} from '../../domain/follow-up/visit';
import { Field } from '../parts/field';
import { TextField } from '../parts/text-field';
import { useSurroundings } from '../surroundings';

export const noVisit: VisitDetails = {
  person: '',
  time: '',
  way: '',
  route: '',
  preparation: '',
  proposal: '',
};

type Props = { value: VisitDetails; change: (visit: VisitDetails) => void };

/** Whom to meet and when, how it was arranged, the way there, and what to take along. */
export const VisitFields = ({ value, change }: Props) => {
  const { planning, words } = useSurroundings().messages;
  const { visit } = planning.view;
  const set = (key: keyof VisitDetails) => (text: string) => change({ ...value, [key]: text });
  return (
    <>
      <div class="pair">
        <TextField label={visit.person} value={value.person} type={set('person')} />
        <Field label={visit.time}>
          <input
            type="time"
            value={value.time}
            onInput={({ currentTarget }) => set('time')(currentTarget.value)}
          />
        </Field>
      </div>
      <Field label={visit.way}>
        <select
          value={value.way}
          onChange={({ currentTarget }) =>
            change({ ...value, way: currentTarget.value as AppointmentWay | '' })
          }
        >
          <option value="">–</option>
          {appointmentWays.map((way) => (
            <option key={way} value={way}>
              {words.appointmentWays[way]}
            </option>
          ))}
        </select>
      </Field>
      <TextField label={visit.route} value={value.route} type={set('route')} />
      <TextField
        label={visit.preparation}
        hint={visit.preparationHint}
        value={value.preparation}
        type={set('preparation')}
      />
      <TextField label={visit.proposal} value={value.proposal} type={set('proposal')} />
    </>
  );
};
