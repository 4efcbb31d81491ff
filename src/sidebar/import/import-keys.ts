import { tabColumns } from '../../domain/tabs';
import type { ImportColumnKey } from './import-list';

const computed: readonly string[] = ['due', 'level', 'id'];

/** The register's columns that a list may fill; named here so that the script's table of headers need not travel. */
export const importKeys = tabColumns.customers.filter(
  (key): key is Exclude<ImportColumnKey, null> => !computed.includes(key),
);
