import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { csvText } from '../parts/csv-text';
import { saveFile } from '../parts/download';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { CustomerLine, type Listed, nameOf } from './customer-line';

type Props = { customer: Listed; erased: () => void };

/** A customer in a list with what he may ask for; once he is erased, nothing of him stays on the screen. */
export const PersonLine = ({ customer, note, erased }: Props & { note?: string }) => {
  const { care } = useSurroundings().messages.sidebar;
  const [isErased, setErased] = useState(false);
  const forget = (): void => {
    setErased(true);
    erased();
  };
  return isErased ? (
    <li>
      <Notice kind="done">
        {care.erased(nameOf(customer))} <span class="quiet">{care.eraseElsewhere}</span>
      </Notice>
    </li>
  ) : (
    <CustomerLine customer={customer} {...(note && { note })}>
      <PersonActions customer={customer} erased={forget} />
    </CustomerLine>
  );
};

/** What a person may ask for: a copy of all that is known, and that it be erased. */
const PersonActions = ({ customer, erased }: Props) => {
  const { client, messages } = useSurroundings();
  const { care } = messages.sidebar;
  const operation = useOperation();
  const [withheld, setWithheld] = useState(0);
  const customerId = customer.id;
  const hand = async (type: string, textOf: (all: ValueOf<'exportPerson'>) => string) => {
    const all = await operation.run(() => client.exportPerson({ customerId }));
    const ending = type.includes('json') ? 'json' : 'csv';
    setWithheld(all?.file.withheld ?? 0);
    if (all) saveFile(`${customerId}.${ending}`, type, textOf(all));
  };
  return (
    <details>
      <summary>{care.person}</summary>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      {withheld > 0 && <Notice kind="note">{care.withheld(withheld)}</Notice>}
      <div class="buttons">
        <button
          type="button"
          onClick={() => void hand('application/json', ({ file }) => JSON.stringify(file, null, 2))}
        >
          {care.exportJson}
        </button>
        <button
          type="button"
          onClick={() => void hand('text/csv;charset=utf-8', ({ table }) => csvText(table))}
        >
          {care.exportCsv}
        </button>
      </div>
      <Erase customer={customer} erased={erased} />
    </details>
  );
};

/** Asked twice, since it cannot be taken back. */
const Erase = ({ customer, erased }: Props) => {
  const { client, messages } = useSurroundings();
  const { care, back, working } = messages.sidebar;
  const operation = useOperation();
  const [operationId] = useState(newOperationId);
  const [state, setState] = useState<'idle' | 'asking'>('idle');
  const erase = async (): Promise<void> => {
    const customerId = customer.id;
    const answer = await operation.run(() => client.erasePerson({ operationId, customerId }));
    if (answer) erased();
  };
  if (state === 'idle') {
    return (
      <button type="button" class="link" onClick={() => setState('asking')}>
        {care.erase}
      </button>
    );
  }
  return (
    <>
      <p role="alert">
        {care.eraseSure(nameOf(customer))} {care.eraseElsewhere}
      </p>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <div class="buttons">
        <button type="button" disabled={operation.isWorking} onClick={() => void erase()}>
          {operation.isWorking ? working : care.eraseYes}
        </button>
        <button type="button" onClick={() => setState('idle')}>
          {back}
        </button>
      </div>
    </>
  );
};
