import type { ValueOf } from '../client';
import { useSurroundings } from '../surroundings';

const mostShown = 20;

/** Who was not taken back, since somebody has edited him since, and in which cells. */
export const EditedSince = ({ edited }: { edited: ValueOf<'undoOperation'>['editedSince'] }) => {
  const { messages } = useSurroundings();
  const headers: Readonly<Record<string, string>> = messages.columns.customers;
  const words = messages.sidebar.import;
  if (edited.length === 0) return null;
  return (
    <>
      <p>{words.keptSince(edited.length)}</p>
      <ul>
        {edited.slice(0, mostShown).map(({ customerId, name, keys }) => (
          <li key={customerId}>
            {[name, keys.map((key) => headers[key] ?? key).join(messages.words.comma)]
              .filter(Boolean)
              .join(messages.words.colon)}
          </li>
        ))}
        {edited.length > mostShown && <li>{words.andMore(edited.length - mostShown)}</li>}
      </ul>
    </>
  );
};
