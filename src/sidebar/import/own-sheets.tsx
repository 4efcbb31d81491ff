import { useState } from 'preact/hooks';
import { useOnce } from '../effects';
import { useSurroundings } from '../surroundings';

type Props = { isWorking: boolean; picked: (name: string) => void };

/** Sheets of the same workbook that may hold the list so far; none are offered until the script has answered. */
export const OwnSheets = ({ isWorking, picked }: Props) => {
  const { client, messages } = useSurroundings();
  const [names, setNames] = useState<readonly string[]>([]);
  useOnce(() => {
    client.otherSheets({}).then(
      (answer) => setNames(answer.names),
      () => undefined,
    );
  });
  if (names.length === 0) return null;
  return (
    <p>
      <span class="quiet">{messages.sidebar.import.orSheet}</span>{' '}
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="link"
          disabled={isWorking}
          onClick={() => picked(name)}
        >
          {name}
        </button>
      ))}
    </p>
  );
};
