import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOnce } from '../effects';
import { useSurroundings } from '../surroundings';
import { TakingBack } from './taking-back';

type Last = NonNullable<ValueOf<'lastImport'>['last']>;

/** The import before this one, which can still be taken back; nothing until the script has answered. */
export const LastImport = () => {
  const { client } = useSurroundings();
  const [last, setLast] = useState<Last | null>(null);
  useOnce(() => {
    client.lastImport({}).then(
      (answer) => setLast(answer.last),
      () => undefined,
    );
  });
  return last && <TakeBack last={last} />;
};

const TakeBack = ({ last }: { last: Last }) => {
  const words = useSurroundings().messages.sidebar.import;
  return (
    <section class="last-import">
      <span class="quiet">{words.lastImport(last.day, last.name, last.added)}</span>{' '}
      <TakingBack operationId={last.operationId} look="link" />
    </section>
  );
};
