import type { Workbook } from '../workbook/workbook';
import type { HostEvent, Running } from './protocol';

/** What runs just now, and whether the workbook tells of any program yet: a set-up ends the hint that one is missing. */
export const runningEvent = ({ properties }: Workbook, running: Running | null): HostEvent => ({
  client: null,
  kind: 'running',
  running,
  isBare: properties.size === 0,
});
