import { tabColumns } from '../../domain/tabs';
import type { PageMessages } from '../../messages/messages';
import type { ImportColumnKey } from './import-list';

type Key = Exclude<ImportColumnKey, null>;

const computed: readonly string[] = ['due', 'level', 'id'];
const noted = ['position', 'chat', 'address'] as const;

/** What a list may be read into; named here so that the script's table of headers need not travel. */
export const importKeys: readonly Key[] = [
  ...tabColumns.customers.filter(
    (key): key is Exclude<Key, (typeof noted)[number]> => !computed.includes(key),
  ),
  ...noted,
];

const isNoted = (key: string): key is (typeof noted)[number] =>
  (noted as readonly string[]).includes(key);

/** What a person calls a field; one that is kept in the notes says so. */
export const nameOfKey = (key: string, { columns, words, sidebar }: PageMessages): string => {
  if (isNoted(key)) return sidebar.import.intoNotes(words.factItems[key]);
  return (columns.customers as Readonly<Record<string, string>>)[key] ?? key;
};
