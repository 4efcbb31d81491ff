import type { Ports } from './ports';

/** Google ends an execution after six minutes; no further part of long work is begun after four. */
const minutesOfWork = 4;

/** The instant after which an execution that begins now starts nothing more. */
export const endOfWork = ({ clock }: Ports): number => clock.instant() + minutesOfWork * 60_000;
