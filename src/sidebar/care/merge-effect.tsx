import { useSurroundings } from '../surroundings';
import type { Pair } from './pair';

type Effect = Pair['ifFirst'];

const gainInWords = ({ key, before, after }: Effect['gained'][number]): string => {
  if (key === 'keyAccount') return '✓';
  if (before === '') return after;
  if (after.startsWith(before)) return after.slice(before.length).replace(/^[,\s]+/, '');
  return `${before} → ${after}`;
};

/** What the merge makes of the kept row without being asked, before it is done. */
export const MergeEffect = ({ effect }: { effect: Effect }) => {
  const { columns, sidebar } = useSurroundings().messages;
  const headers: Readonly<Record<string, string>> = columns.customers;
  const { gains, notTakenOver } = sidebar.care;
  const lines = (title: string, told: readonly { key: string; text: string }[]) =>
    told.length > 0 && (
      <>
        <p class="hint">{title}</p>
        <dl class="effect">
          {told.map(({ key, text }) => (
            <div key={`${key} ${text}`}>
              <dt>{headers[key] ?? key}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </>
    );
  return (
    <>
      {lines(
        gains,
        effect.gained.map((one) => ({ key: one.key, text: gainInWords(one) })),
      )}
      {lines(
        notTakenOver,
        effect.left.map(({ key, value }) => ({ key, text: value })),
      )}
    </>
  );
};
