import { readWorkbook, writeWorkbook } from './json';
import type { Workbook } from './workbook';

/**
 * A copy as Google's *Make a copy* gives: everything on the sheets comes along. Triggers, properties and the memory of
 * who owns it stay with the first, so that whoever opens the copy owns it.
 */
export const duplicateWorkbook = (workbook: Workbook, name: string): Workbook =>
  readWorkbook(structuredClone({ ...writeWorkbook(workbook), name, properties: [] }));
