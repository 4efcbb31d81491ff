import type { TargetedKeyboardEvent } from 'preact';
import { type Channel, channels, type Topic, topics } from '../../domain/follow-up/follow-up';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import type { FollowUpDraft } from './follow-up-draft';

type Props = {
  draft: FollowUpDraft;
  change: (part: Partial<FollowUpDraft>) => void;
};

const mostCharacters = 20_000;

const Directions = ({ draft, change }: Props) => {
  const { form } = useSurroundings().messages.sidebar;
  const choices = [
    ['out', form.weContacted],
    ['in', form.theyContacted],
  ] as const;
  return (
    <fieldset class="segments">
      <legend class="unseen">{form.direction}</legend>
      {choices.map(([direction, label]) => (
        <label key={direction}>
          <input
            type="radio"
            name="direction"
            checked={draft.direction === direction}
            onChange={() => change({ direction })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** Who, by which channel, about what, and what was said. */
export const ContactFields = ({ draft, change }: Props) => {
  const { sidebar, words } = useSurroundings().messages;
  const { form } = sidebar;
  const submitByKey = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.currentTarget.form?.requestSubmit();
    }
  };
  const { length } = draft.text;
  const tooLong = length > mostCharacters ? sidebar.unfilled.tooLong(length, mostCharacters) : '';
  return (
    <>
      <Directions draft={draft} change={change} />
      <div class="pair">
        <Field label={form.channel}>
          <select
            value={draft.channel}
            onChange={({ currentTarget }) => change({ channel: currentTarget.value as Channel })}
          >
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {words.channels[channel]}
              </option>
            ))}
          </select>
        </Field>
        <Field label={form.topic}>
          <select
            value={draft.topic}
            onChange={({ currentTarget }) => change({ topic: currentTarget.value as Topic })}
          >
            {topics.map((topic) => (
              <option key={topic} value={topic}>
                {words.topics[topic]}
              </option>
            ))}
            <option value="own">{form.ownTopic}</option>
          </select>
        </Field>
      </div>
      {draft.topic === 'own' && (
        <Field label={form.ownTopicLabel}>
          <input
            value={draft.ownTopic}
            data-most={200}
            onInput={({ currentTarget }) => change({ ownTopic: currentTarget.value })}
          />
        </Field>
      )}
      <Field label={form.text}>
        <textarea
          id="follow-up-text"
          rows={4}
          data-most={mostCharacters}
          data-told
          aria-invalid={tooLong !== ''}
          ref={(box) => box?.setCustomValidity(tooLong)}
          placeholder={form.textHint}
          value={draft.text}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          onKeyDown={submitByKey}
        />
      </Field>
      {tooLong && <Notice kind="refused">{tooLong}</Notice>}
    </>
  );
};
