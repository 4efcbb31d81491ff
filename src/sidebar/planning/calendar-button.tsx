import { useState } from 'preact/hooks';
import { calendarFile } from '../../domain/calendar/calendar-file';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

const download = (text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = 'portbook.ics';
  link.click();
  URL.revokeObjectURL(link.href);
};

/** The UTC moment as calendars write it: `20261118T080000Z`. */
const stampOf = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

/** Due dates and plans as a file for any calendar, made in the page; nothing leaves it. */
export const CalendarButton = () => {
  const { client, messages } = useSurroundings();
  const { view } = messages.planning;
  const operation = useOperation();
  const [made, setMade] = useState<number | null>(null);
  const make = async (): Promise<void> => {
    const answer = await operation.run(() => client.calendar({}));
    if (!answer) return;
    download(calendarFile(answer.entries, stampOf(new Date())));
    setMade(answer.entries.length);
  };
  return (
    <section aria-label={view.calendar}>
      <h2>{view.calendar}</h2>
      <p class="quiet">{view.calendarHint}</p>
      <button type="button" disabled={operation.isWorking} onClick={() => void make()}>
        {view.calendar}
      </button>
      {made !== null && <Notice kind="done">{view.calendarMade(made)}</Notice>}
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </section>
  );
};
