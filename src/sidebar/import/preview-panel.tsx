import { useSurroundings } from '../surroundings';
import { type ImportList, type Preview, rowInFile } from './import-list';
import { RejectedFile } from './rejected-file';

const rejectedShown = 5;
const valuesShown = 5;
const countNames = ['new', 'updates', 'same', 'duplicates', 'rejected'] as const;

/** What the import would do, before anything is written. */
export const PreviewPanel = ({ preview, list }: { preview: Preview; list: ImportList }) => {
  const words = useSurroundings().messages.sidebar.import;
  return (
    <section aria-live="polite">
      <h2>{words.preview}</h2>
      <ul class="counts">
        {countNames.map((name) => (
          <li key={name} class={preview.counts[name] === 0 ? 'zero' : name}>
            <b>{preview.counts[name]}</b> {words.counts[name]}
          </li>
        ))}
      </ul>
      <Examples examples={preview.examples} counts={preview.counts} list={list} />
      <Rejected rejected={preview.rejected} list={list} />
      <Unreadable unreadable={preview.unreadable} list={list} />
    </section>
  );
};

type Of<Key extends keyof Preview> = Pick<Preview, Key> & { list: ImportList };

const Examples = ({ examples, counts, list }: Of<'examples' | 'counts'>) => {
  const { messages } = useSurroundings();
  const words = messages.sidebar.import;
  const headers: Readonly<Record<string, string>> = messages.columns.customers;
  if (examples.length === 0) return null;
  const hidden = counts.new + counts.updates - examples.length;
  return (
    <ul class="examples">
      {examples.map(({ row, kind, customer, changes }) => (
        <li key={row}>
          <p>
            <b>{words.example[kind]}</b> {customer}{' '}
            <span class="quiet">{words.rowOf(rowInFile(list, row))}</span>
          </p>
          {kind === 'update' && (
            <ul>
              {changes.map(({ key, before, after }) => (
                <li key={key}>
                  <span class="quiet">{headers[key]}: </span>
                  {before && (
                    <>
                      <del>{before}</del> →{' '}
                    </>
                  )}
                  <ins>{after}</ins>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
      {hidden > 0 && <li class="quiet">{words.andMore(hidden)}</li>}
    </ul>
  );
};

/** Which values were not understood; they are kept in the notes as they stand. */
const Unreadable = ({ unreadable, list }: Of<'unreadable'>) => {
  const { messages } = useSurroundings();
  const words = messages.sidebar.import;
  const headers: Readonly<Record<string, string>> = messages.columns.customers;
  if (unreadable.length === 0) return null;
  const hidden = unreadable.length - valuesShown;
  return (
    <section>
      <p class="quiet">{words.unreadable(unreadable.length)}</p>
      <ul>
        {unreadable.slice(0, valuesShown).map(({ row, key, text }) => (
          <li key={`${row} ${key} ${text}`}>
            {words.rowOf(rowInFile(list, row))}, {headers[key] ?? key}: <q>{text}</q>
          </li>
        ))}
        {hidden > 0 && <li class="quiet">{words.moreValues(hidden)}</li>}
      </ul>
    </section>
  );
};

const Rejected = ({ rejected, list }: Of<'rejected'>) => {
  const words = useSurroundings().messages.sidebar.import;
  if (rejected.length === 0) return null;
  const hidden = rejected.length - rejectedShown;
  return (
    <details>
      <summary>{words.rejectedRows(rejected.length)}</summary>
      <ul>
        {rejected.slice(0, rejectedShown).map(({ row, reason }) => (
          <li key={row}>
            {words.rowOf(rowInFile(list, row))}: {reason}
          </li>
        ))}
        {hidden > 0 && <li class="quiet">{words.andMore(hidden)}</li>}
      </ul>
      <RejectedFile list={list} rejected={rejected} />
    </details>
  );
};
