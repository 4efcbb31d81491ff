import { useState } from 'preact/hooks';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

/** Says that the weekly summary was missed, and writes it. */
export const StaleSummary = ({ days }: { days: number }) => {
  const { client, messages } = useSurroundings();
  const { working, summary } = messages.sidebar;
  const operation = useOperation();
  const [written, setWritten] = useState<string | null>(null);
  const write = async (): Promise<void> => {
    const report = await operation.run(() => client.weeklyReport({}));
    if (report) setWritten(report.numbers.week);
  };
  if (written !== null) return <Notice kind="done">{summary.written(written)}</Notice>;
  return (
    <>
      <Notice kind="note">
        <p>{summary.stale(days)}</p>
        <button type="button" class="action" disabled={operation.isWorking} onClick={write}>
          {operation.isWorking ? working : summary.write}
        </button>
      </Notice>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </>
  );
};
