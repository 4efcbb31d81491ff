import type { ComponentChild } from 'preact';
import { useSurroundings } from '../surroundings';
import { type ImportList, type Preview, rowInFile } from './import-list';
import { RejectedFile } from './rejected-file';

const rejectedShown = 5;
const valuesShown = 5;
const examplesShown = 10;
/** The file of rejected rows names them all. */
const rejectedListed = 200;
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
      <Repeated duplicates={preview.duplicates} counts={preview.counts} list={list} />
      <Examples examples={preview.examples} counts={preview.counts} list={list} />
      <Rejected rejected={preview.rejected} list={list} />
      <Values values={preview.unreadable} heading={words.unreadable} list={list} />
      <Values values={preview.months} heading={words.months} list={list} />
    </section>
  );
};

type Of<Key extends keyof Preview> = Pick<Preview, Key> & { list: ImportList };

const Examples = ({ examples, counts, list }: Of<'examples' | 'counts'>) => {
  const words = useSurroundings().messages.sidebar.import;
  if (examples.length === 0) return null;
  const hidden = counts.new + counts.updates - examples.length;
  return (
    <More
      lines={examples.map((example) => (
        <ExampleLine key={example.row} example={example} list={list} />
      ))}
      kind="examples"
      most={examplesShown}
      unlisted={hidden}
      more={words.andMore}
    />
  );
};

type ExampleProps = { example: Preview['examples'][number]; list: ImportList };

const ExampleLine = ({ example: { row, kind, customer, changes }, list }: ExampleProps) => {
  const { messages } = useSurroundings();
  const words = messages.sidebar.import;
  const headers: Readonly<Record<string, string>> = messages.columns.customers;
  return (
    <li>
      <p>
        <b>{words.example[kind]}</b> {customer}{' '}
        <span class="quiet">{words.rowOf(rowInFile(list, row))}</span>
      </p>
      {kind === 'update' && (
        <ul>
          {changes.map(({ key, before, after }) => (
            <li key={key}>
              <span class="quiet">
                {headers[key]}
                {messages.words.colon}
              </span>
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
  );
};

type MoreProps = {
  lines: readonly ComponentChild[];
  kind?: string;
  most: number;
  /** How many there are that did not come with the answer. */
  unlisted?: number;
  more: (lines: number) => string;
};

/** The first lines, and the others behind a word that opens them. */
const More = ({ lines, kind, most, unlisted = 0, more }: MoreProps) => {
  const others = lines.slice(most);
  const rest = more(others.length + unlisted);
  return (
    <>
      <ul class={kind}>
        {lines.slice(0, most)}
        {others.length === 0 && unlisted > 0 && <li class="quiet">{rest}</li>}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{rest}</summary>
          <ul class={kind}>
            {others}
            {unlisted > 0 && <li class="quiet">{more(unlisted)}</li>}
          </ul>
        </details>
      )}
    </>
  );
};

/** Which row says again who stands further up. */
const Repeated = ({ duplicates, counts, list }: Of<'duplicates' | 'counts'>) => {
  const words = useSurroundings().messages.sidebar.import;
  if (duplicates.length === 0) return null;
  return (
    <details>
      <summary>{words.repeated(counts.duplicates)}</summary>
      <ul>
        {duplicates.map(({ row, of }) => (
          <li key={row}>{words.repeats(rowInFile(list, row), rowInFile(list, of))}</li>
        ))}
      </ul>
    </details>
  );
};

type ValuesProps = {
  values: Preview['unreadable'];
  heading: (values: number) => string;
  list: ImportList;
};

/** Which values were not understood, or not wholly. */
const Values = ({ values, heading, list }: ValuesProps) => {
  const { messages } = useSurroundings();
  const words = messages.sidebar.import;
  const headers: Readonly<Record<string, string>> = messages.columns.customers;
  if (values.length === 0) return null;
  return (
    <section>
      <p class="quiet">{heading(values.length)}</p>
      <More
        lines={values.map(({ row, key, text }) => (
          <li key={`${row} ${key} ${text}`}>
            {words.rowOf(rowInFile(list, row))} · {headers[key] ?? key}
            {messages.words.colon}
            <q>{text}</q>
          </li>
        ))}
        most={valuesShown}
        more={words.moreValues}
      />
    </section>
  );
};

const Rejected = ({ rejected, list }: Of<'rejected'>) => {
  const { sidebar, words: trade } = useSurroundings().messages;
  const words = sidebar.import;
  if (rejected.length === 0) return null;
  return (
    <details>
      <summary>{words.rejectedRows(rejected.length)}</summary>
      <More
        lines={rejected.slice(0, rejectedListed).map(({ row, reason }) => (
          <li key={row}>
            {words.rowOf(rowInFile(list, row))}
            {trade.colon}
            {reason}
          </li>
        ))}
        most={rejectedShown}
        unlisted={Math.max(0, rejected.length - rejectedListed)}
        more={words.andMore}
      />
      <RejectedFile list={list} rejected={rejected} />
    </details>
  );
};
