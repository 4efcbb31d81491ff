import { type Channel, channels } from '../../domain/follow-up/follow-up';
import { useSurroundings } from '../surroundings';
import type { Judged } from './judged';
import type { FieldName } from './triage-draft';

/** What was read out of the text, to be put right before it goes into the register. */
export const FieldsEditor = ({ judged }: { judged: Judged }) => {
  const { messages } = useSurroundings();
  const { sidebar, triage, words } = messages;
  const { draft, values } = judged;
  const { edits, channel } = draft.value;
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
        <label>
          <span class="label">{sidebar.triage.channel}</span>
          <select
            value={channel}
            onChange={({ currentTarget }) =>
              draft.change({ channel: currentTarget.value as Channel | '' })
            }
          >
            <option value="">{sidebar.triage.unknownChannel}</option>
            {channels.map((each) => (
              <option key={each} value={each}>
                {words.channels[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
};
