import { useSurroundings } from '../surroundings';
import type { Pair, Side } from './pair';

type Props = {
  pair: Pair;
  standing: (key: string) => Side;
  choose: (key: string, side: Side) => void;
};

/** Where both rows say something different, whose word stands. */
export const MergeConflicts = ({ pair, standing, choose }: Props) => {
  const { columns, sidebar } = useSurroundings().messages;
  const headers: Readonly<Record<string, string>> = columns.customers;
  if (pair.conflicts.length === 0) return null;
  return (
    <>
      <p class="hint">{sidebar.care.whichStands}</p>
      {pair.conflicts.map(({ key, kept, gone }) => (
        <label key={key} class="field">
          <span class="label">{headers[key] ?? key}</span>
          <select
            value={standing(key)}
            onChange={({ currentTarget }) => choose(key, currentTarget.value as Side)}
          >
            <option value="first">{kept}</option>
            <option value="second">{gone}</option>
          </select>
        </label>
      ))}
    </>
  );
};
