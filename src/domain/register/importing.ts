import { readSource } from '../customer/read-source';
import { readGrid, readTable } from '../table/read-table';
import { classWordsOf } from './class-words';
import { importDoubts } from './import-doubts';
import { planImport } from './import-plan';

/**
 * All that reads lists of customers and plans what they would do to the register: asked by imports alone, and a part of
 * the script that is read when one of them asks.
 */
export const importing = {
  readTable,
  readGrid,
  readSource,
  planImport,
  importDoubts,
  classWordsOf,
};

export type Importing = typeof importing;
