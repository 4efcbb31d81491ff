import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useFocusAtOnce } from '../effects';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { PersonLine } from './person-actions';

type Found = ValueOf<'search'>;

/** Asked by the button or enter, not while typing, since every question reads the register. */
export const SearchBox = () => {
  const { client, messages } = useSurroundings();
  const { care, loading } = messages.sidebar;
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const operation = useOperation();
  useFocusAtOnce(() => document.getElementById('find'));
  const search = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    const answer = await operation.run(() => client.search({ text: text.trim() }));
    if (answer) setFound(answer);
  };
  return (
    <section>
      <form onSubmit={(event) => void search(event)}>
        <label class="field">
          <span class="label">{care.find}</span>
          <input
            id="find"
            type="search"
            value={text}
            maxLength={200}
            placeholder={care.findHint}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={operation.isWorking || text.trim() === ''}>
          {care.findNow}
        </button>
      </form>
      {operation.isWorking && <p class="quiet waiting">{loading}</p>}
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      {found && !operation.isWorking && <FoundLists found={found} />}
    </section>
  );
};

const FoundLists = ({ found }: { found: Found }) => {
  const { care } = useSurroundings().messages.sidebar;
  const [erased, setErased] = useState<readonly string[]>([]);
  const inquiries = found.inquiries.filter(({ customerId }) => !erased.includes(customerId));
  if (found.customers.length + found.inquiries.length === 0) {
    return <p aria-live="polite">{care.nothingFound}</p>;
  }
  return (
    <div aria-live="polite">
      <ul class="found">
        {found.customers.map((customer) => (
          <PersonLine
            key={customer.id}
            customer={customer}
            erased={() => setErased([...erased, customer.id])}
          />
        ))}
      </ul>
      {inquiries.length > 0 && <FoundInquiries inquiries={inquiries} />}
    </div>
  );
};

const FoundInquiries = ({ inquiries }: Pick<Found, 'inquiries'>) => {
  const { sidebar, words } = useSurroundings().messages;
  return (
    <>
      <h2>{sidebar.care.inquiries}</h2>
      <ul class="found">
        {inquiries.map(({ id, received, kind, name, text }) => (
          <li key={id}>
            <b>{name || words.kinds[kind]}</b> <span class="quiet">{received.slice(0, 10)}</span>
            <span class="hint">{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
