import type { Ports, SetUpResult } from './ports';

/** Lays out the workbook and sets this person's weekly trigger; safe to repeat. */
export const setUp = (ports: Ports): SetUpResult => ports.lock.hold(() => ports.layout.setUp());
