import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

type Rows = ValueOf<'previewRows'>['rows'];

/** Rows typed or pasted into the Inquiries tab: what triage would fill in, and only then the filling in. */
export const TypedRows = ({ count, done }: { count: number; done: () => void }) => {
  const { client, messages } = useSurroundings();
  const { triage, customer } = messages.sidebar;
  const [rows, setRows] = useState<Rows | null>(null);
  const [operationId] = useState(newOperationId);
  const operation = useOperation();
  const preview = async (): Promise<void> => {
    const answer = await operation.run(() => client.previewRows({}));
    if (answer) setRows(answer.rows);
  };
  const fill = async (): Promise<void> => {
    if (await operation.run(() => client.triageRows({ operationId }))) done();
  };
  return (
    <section class="typed-rows">
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      {rows?.map(({ row, changes }) => (
        <div key={row}>
          <strong>{customer.row(row)}</strong>
          <ul>
            {changes.map(({ field, before, after, why }) => (
              <li key={field}>
                {field}
                {messages.words.colon}
                {before || '–'} → {after} {why && <span class="quiet">· {why}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <button
        type="button"
        class={rows ? 'action' : 'link'}
        disabled={operation.isWorking}
        onClick={() => void (rows ? fill() : preview())}
      >
        {rows ? triage.fillRows(rows.length) : triage.judgeRows(count)}
      </button>
    </section>
  );
};
