import { createHash } from 'node:crypto';
import { readWorkbook, type WorkbookJson, writeWorkbook } from '../../src/host/workbook/json';
import type { Workbook } from '../../src/host/workbook/workbook';

/** Everything the file of a workbook would hold: the same text is the same state, with the same future. */
export type Kept = string;

export const keep = (workbook: Workbook): Kept => JSON.stringify(writeWorkbook(workbook));

/** A workbook of its own, whatever was done to others that were made of the same text. */
export const wake = (kept: Kept): Workbook => readWorkbook(JSON.parse(kept) as WorkbookJson);

export const printOf = (text: string): string => createHash('sha1').update(text).digest('base64');

/** Works something out once for each text. */
export const onceFor = <T>(work: (text: string) => Promise<T>): ((text: string) => Promise<T>) => {
  const known = new Map<string, Promise<T>>();
  return (text) => {
    const print = printOf(text);
    const found = known.get(print) ?? work(text);
    known.set(print, found);
    return found;
  };
};
