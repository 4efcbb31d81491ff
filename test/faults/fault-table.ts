import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

export type FaultResult = {
  /** In which way it was tried, such as `two people`. */
  readonly part: string;
  readonly operation: string;
  readonly calls: number;
  readonly states: number;
  /** Of these so many were shown to be the same as another, and not tried a second time. */
  readonly same?: number;
  /** Of these so many ended in the one race that is known: somebody typed into the row that was just being put in. */
  readonly race?: number;
  readonly violations: readonly string[];
  readonly milliseconds: number;
};

/** Where the table that is printed at the end is gathered; several processes write it. */
export const folderOfTable = 'PORTBOOK_FAULT_TABLE';

/** Adds a line to the table, if one is being made. */
export const noteResult = (result: FaultResult): FaultResult => {
  const folder = process.env[folderOfTable];
  if (folder) appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(result)}\n`);
  return result;
};
