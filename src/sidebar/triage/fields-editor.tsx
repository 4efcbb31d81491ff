import { sources } from '../../domain/customer/source';
import { channels } from '../../domain/follow-up/follow-up';
import { useSurroundings } from '../surroundings';
import type { Judged } from './judged';
import type { FieldName } from './triage-draft';

/** What was read out of the text, to be put right before it goes into the register. */
export const FieldsEditor = ({ judged }: { judged: Judged }) => {
  const { messages } = useSurroundings();
  const { sidebar, triage, words } = messages;
  const { draft, values } = judged;
  const { edits } = draft.value;
  const edit = (name: FieldName, value: string): void =>
    draft.change({ edits: { ...edits, [name]: value } });
  return (
    <section>
      <h2>{sidebar.triage.fields}</h2>
      <div class="fields">
        {Object.entries(values).map(([name, value]) => (
          <label key={name} class={edits[name as FieldName] === undefined ? '' : 'edited'}>
            <span class="label">{triage.fields[name] ?? name}</span>
            <input
              value={value}
              onInput={({ currentTarget }) => edit(name as FieldName, currentTarget.value)}
            />
          </label>
        ))}
        <Choice
          label={sidebar.triage.channel}
          among={channels}
          names={words.channels}
          chosen={judged.origin.channel}
          isOwn={draft.value.channel !== null}
          choose={(channel) => draft.change({ channel })}
        />
        <Choice
          label={sidebar.triage.source}
          among={sources}
          names={words.sources}
          chosen={judged.origin.source}
          isOwn={draft.value.source !== null}
          choose={(source) => draft.change({ source })}
        />
      </div>
    </section>
  );
};

type ChoiceProps<Value extends string> = {
  label: string;
  among: readonly Value[];
  names: Readonly<Record<Value, string>>;
  chosen: Value | '';
  isOwn: boolean;
  choose: (value: Value | '') => void;
};

/** One of several, or nothing said; marked once the person has chosen it himself. */
const Choice = <Value extends string>(props: ChoiceProps<Value>) => {
  const { label, among, names, chosen, isOwn, choose } = props;
  const { sidebar } = useSurroundings().messages;
  return (
    <label class={isOwn ? 'edited' : ''}>
      <span class="label">{label}</span>
      <select
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value as Value | '')}
      >
        <option value="">{sidebar.triage.unknownChannel}</option>
        {among.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  );
};
