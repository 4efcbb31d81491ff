import { factInWords } from '../../messages/fact-in-words';
import type { PageMessages } from '../../messages/messages';
import { useDraft } from '../draft';
import { newOperationId } from '../operation-id';
import { useSurroundings } from '../surroundings';
import type { PartProps, Suggestion } from './knowledge';
import { RecordedNotice } from './recorded-notice';
import { type NewFacts, useRecording } from './recording';

const longestSource = 500;

/** A suggestion as the fact it becomes, its source being where it was told and in which words. */
export const factOf = (
  { item, value, from, words, seenOn }: Suggestion,
  { dossier }: PageMessages,
): NewFacts[number] => ({
  item,
  person: '',
  value,
  source: `${dossier.view.toldBy[from]}: ${words}`.slice(0, longestSource),
  seenOn,
});

/** Where something was told and in which words. */
export const ToldWhere = ({ suggestion }: { suggestion: Suggestion }) => {
  const { messages, today } = useSurroundings();
  const { from, words, value, seenOn } = suggestion;
  const { toldBy } = messages.dossier.view;
  const quoted = words === value ? '' : ` “${words}”`;
  return (
    <span class="quiet">
      {toldBy[from]}
      {quoted} · {messages.sidebar.day(seenOn, today)}
    </span>
  );
};

/** What the workbook tells already and nobody has written down; it becomes a fact only by a click. */
export const Suggestions = ({ knowledge, recorded }: PartProps) => {
  const { messages } = useSurroundings();
  const { view } = messages.dossier;
  const { customerId } = knowledge.dossier;
  const recording = useRecording(customerId, recorded);
  const { value, discard } = useDraft(`suggestions:${customerId}`, () => ({
    operationId: newOperationId(),
  }));
  const { suggestions } = knowledge;
  const takeOver = async (some: readonly Suggestion[]): Promise<void> => {
    const facts = some.map((one) => factOf(one, messages));
    if (await recording.record(value.operationId, facts)) discard();
  };
  const { isWorking } = recording.operation;
  if (suggestions.length === 0 && recording.saved === 0) return null;
  return (
    <section>
      <h2>{view.alreadyTold}</h2>
      <ul class="acts">
        {suggestions.map((one) => (
          <li key={one.item}>
            <b>{messages.words.factItems[one.item]}</b>: {factInWords(one, messages)}{' '}
            <button
              type="button"
              class="link"
              disabled={isWorking}
              onClick={() => void takeOver([one])}
            >
              {view.takeOver}
            </button>{' '}
            <ToldWhere suggestion={one} />
          </li>
        ))}
      </ul>
      <RecordedNotice recording={recording} />
      {suggestions.length > 1 && (
        <button type="button" disabled={isWorking} onClick={() => void takeOver(suggestions)}>
          {view.takeOverAll(suggestions.length)}
        </button>
      )}
    </section>
  );
};
