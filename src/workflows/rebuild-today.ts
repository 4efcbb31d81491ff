import { agendaOfToday } from './agenda-of-today';
import { orInWords, readInWords } from './operation';
import type { Ports } from './ports';

/** Writes the Today tab anew; answers how many customers are to be contacted. Throws `busy`, `readRefused`, `writeRefused`. */
export const rebuildToday = (ports: Ports): { readonly customers: number } =>
  ports.lock.hold(() => {
    const { items } = readInWords(() => {
      ports.readSettings();
      return agendaOfToday(ports);
    });
    orInWords(() => ports.today.write(items, ports.clock.now()));
    return { customers: items.filter(({ isAhead }) => !isAhead).length };
  });
