import { factInWords } from '../../messages/fact-in-words';
import { useDraft } from '../draft';
import { newOperationId } from '../operation-id';
import { useSurroundings } from '../surroundings';
import type { PartProps } from './knowledge';
import { RecordedNotice } from './recorded-notice';
import { useRecording } from './recording';

/** What the latest inquiry seems to tell, with its words; written down only when the person takes it over. */
export const Suggestions = ({ knowledge, recorded }: PartProps) => {
  const { messages } = useSurroundings();
  const { view } = messages.dossier;
  const { customerId } = knowledge.dossier;
  const recording = useRecording(customerId, recorded);
  const { value, discard } = useDraft(`suggestions:${customerId}`, () => ({
    operationId: newOperationId(),
  }));
  const items = knowledge.known.map(({ item }) => item);
  const open = knowledge.background.suggestions.filter(({ item }) => !items.includes(item));
  const takeOver = async (): Promise<void> => {
    const facts = open.map(({ item, value: said, words, seenOn }) => {
      const source = `${view.fromInquiry}: ${words}`.slice(0, 500);
      return { item, person: '', value: said, source, seenOn };
    });
    if (await recording.record(value.operationId, facts)) discard();
  };
  if (open.length === 0 && recording.saved === 0) return null;
  return (
    <section>
      <h2>{view.fromInquiry}</h2>
      <ul class="acts">
        {open.map((one) => (
          <li key={one.item}>
            {messages.words.factItems[one.item]}: {factInWords(one, messages)}
            <span class="quiet"> “{one.words}”</span>
          </li>
        ))}
      </ul>
      <RecordedNotice recording={recording} />
      {open.length > 0 && (
        <button
          type="button"
          disabled={recording.operation.isWorking}
          onClick={() => void takeOver()}
        >
          {view.takeOver}
        </button>
      )}
    </section>
  );
};
