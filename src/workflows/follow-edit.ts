import type { Ports } from './ports';
import { mendsOf } from './repair-register';

/** After a person edited rows of the register: ids for new rows, and due as it follows from what was typed. */
export const followEdit = (ports: Ports, first: number, last: number): void => {
  ports.register.mend(mendsOf(ports, ports.register.rows(first, last), []));
};
