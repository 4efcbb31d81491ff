import type { Desk } from './desk';
import { tableText } from './table-text';
import type { Terminal } from './terminal';
import type { Words } from './words';

type Agenda = {
  today: string;
  items: {
    customer: string;
    contact: string;
    country: string;
    class: string | null;
    reason: string;
  }[];
};

/** Whom to contact today; reads only. */
export const agenda = async (
  desk: Desk,
  isJson: boolean,
  words: Words,
  terminal: Terminal,
): Promise<void> => {
  const answer = await desk.ask<Agenda>('agenda', {});
  if (isJson) {
    terminal.out(`${JSON.stringify(answer)}\n`);
    return;
  }
  const rows = answer.items.map((item) => [
    item.class ?? '',
    item.customer,
    item.contact,
    item.country,
    item.reason,
  ]);
  const table = rows.length > 0 ? tableText(rows, terminal.isRead) : `${words.nothingToday}\n`;
  terminal.out(`${answer.today}\n${table}`);
};
