import { useSurroundings } from '../surroundings';
import { importKeys, nameOfKey } from './import-keys';
import { type ImportColumnKey, type ImportList, withColumn } from './import-list';

type Props = { list: ImportList; change: (columns: readonly ImportColumnKey[]) => void };

/** Which column of the list is read into which column of the register. */
export const Mapping = ({ list, change }: Props) => {
  const { messages } = useSurroundings();
  const words = messages.sidebar.import;
  const choose = (column: number, value: string): void =>
    change(withColumn(list.columns, column, (value || null) as ImportColumnKey));
  const numbered = list.table.columns.map((each, column) => ({ ...each, column }));
  return (
    <section>
      <h2>{words.columns}</h2>
      <table class="mapping">
        <thead>
          <tr>
            <th scope="col">{words.header}</th>
            <th scope="col">{words.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {numbered.map(({ header, examples, column }) => (
            <tr key={column} class={list.columns[column] ? '' : 'skipped'}>
              <th scope="row">
                {header}
                <span class="quiet">{examples.slice(0, 2).join(' · ')}</span>
              </th>
              <td>
                <select
                  aria-label={words.becomesOf(header)}
                  value={list.columns[column] ?? ''}
                  onChange={({ currentTarget }) => choose(column, currentTarget.value)}
                >
                  <option value="">{words.skip}</option>
                  {importKeys.map((key) => (
                    <option key={key} value={key}>
                      {nameOfKey(key, messages)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
