import { agendaOfToday } from './agenda-of-today';
import type { Ports } from './ports';

/** Writes the Today tab anew; answers how many customers are to be contacted. */
export const rebuildToday = (ports: Ports): { readonly customers: number } =>
  ports.lock.hold(() => {
    ports.readSettings();
    const { items } = agendaOfToday(ports);
    ports.today.write(items);
    return { customers: items.filter(({ isAhead }) => !isAhead).length };
  });
