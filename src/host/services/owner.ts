import type { Run } from '../runtime/run';

/** The spreadsheet's owner: whoever ran a script on it first, kept beside it. */
export const ownerOf = (run: Run): string => {
  const store = run.workbook.properties.get('portbook:file') ?? new Map<string, string>();
  const owner = store.get('owner');
  if (owner !== undefined) return owner;
  store.set('owner', run.world.user);
  run.workbook.properties.set('portbook:file', store);
  return run.world.user;
};
