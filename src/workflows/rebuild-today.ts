import { agendaOfToday } from './agenda-of-today';
import { orInWords } from './operation';
import type { Ports } from './ports';

/** Writes the Today tab anew; answers how many customers are to be contacted. Throws `busy`, `writeRefused`. */
export const rebuildToday = (ports: Ports): { readonly customers: number } =>
  ports.lock.hold(() =>
    orInWords(() => {
      ports.readSettings();
      const { items } = agendaOfToday(ports);
      ports.today.write(items);
      return { customers: items.filter(({ isAhead }) => !isAhead).length };
    }),
  );
