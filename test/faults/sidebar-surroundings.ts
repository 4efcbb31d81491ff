import type { HostOptions } from '../../src/host/runtime/host';
import { recordsOf } from '../../src/host/runtime/records';
import type { Surroundings } from '../../src/host/runtime/run';
import type { Selection } from '../../src/host/runtime/ui-bridge';

/** Of an execution that the sidebar asks for, which the tests make themselves to look into it. */
export const sidebarSurroundings = (world: HostOptions, selection: Selection): Surroundings => ({
  ...world,
  records: recordsOf(world.workbook),
  selection,
  person: world.user,
  cause: 'sidebar',
  authMode: 'FULL',
  messagesIn: 'en',
});
