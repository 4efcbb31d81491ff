import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import type { Fate, Pair } from './pair';
import { PairCard } from './pair-card';

const keyOf = ({ first, second }: Pair): string => `${first.id} ${second.id}`;

/** A pair of which one row went into another by a merge further up. */
const isOver = (pair: Pair, fates: ReadonlyMap<string, Fate>): boolean =>
  [...fates].some(
    ([key, fate]) =>
      key !== keyOf(pair) &&
      fate !== null &&
      fate !== 'different' &&
      [pair.first.id, pair.second.id].includes(fate.gone),
  );

/** Rows below one that went up into another stand one row higher since. */
const withRowsNow = (
  pair: Pair,
  fates: ReadonlyMap<string, Fate>,
  pairs: readonly Pair[],
): Pair => {
  const rows = new Map(
    pairs.flatMap(({ first, second }) => [first, second]).map(({ id, row }) => [id, row]),
  );
  const gone = [
    ...new Set(
      [...fates.values()].flatMap((fate) =>
        fate && fate !== 'different' ? [rows.get(fate.gone) ?? 0] : [],
      ),
    ),
  ];
  const now = (row: number): number => row - gone.filter((one) => one > 0 && one < row).length;
  const { first, second } = pair;
  return {
    ...pair,
    first: { ...first, row: now(first.row) },
    second: { ...second, row: now(second.row) },
  };
};

/** Rows that may be one customer, looked at pair by pair. */
export const DuplicatesReview = () => {
  const { client, messages } = useSurroundings();
  const { care, loading } = messages.sidebar;
  const operation = useOperation();
  const [found, setFound] = useState<ValueOf<'duplicates'> | null>(null);
  const [fates, setFates] = useState<ReadonlyMap<string, Fate>>(new Map());
  const [looks, setLooks] = useState(0);
  const look = async (): Promise<void> => {
    const answer = await operation.run(() => client.duplicates({}));
    if (!answer) return;
    setFound(answer);
    setLooks(looks + 1);
    setFates(new Map([...fates].filter(([, fate]) => fate === 'different')));
  };
  const open =
    found?.pairs.filter((pair) => !isOver(pair, fates) && fates.get(keyOf(pair)) !== 'different') ??
    [];
  const waiting = open.filter((pair) => !fates.get(keyOf(pair)));
  const total = (found?.total ?? 0) - (found?.pairs.length ?? 0) + waiting.length;
  return (
    <details>
      <summary>{care.duplicates}</summary>
      <button type="button" disabled={operation.isWorking} onClick={() => void look()}>
        {operation.isWorking ? loading : care.lookFor}
      </button>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      {found && found.total === 0 && <p>{care.noDuplicates}</p>}
      {found && found.total > 0 && <p class="quiet">{care.pairs(waiting.length, total)}</p>}
      {open
        .map((pair) => withRowsNow(pair, fates, found?.pairs ?? []))
        .map((pair) => (
          <PairCard
            key={`${looks} ${keyOf(pair)}`}
            pair={pair}
            settled={(fate) => setFates((known) => new Map(known).set(keyOf(pair), fate))}
          />
        ))}
    </details>
  );
};
