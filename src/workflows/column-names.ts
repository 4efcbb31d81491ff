import { type ImportKey, importKeys, isNotedKey } from '../domain/customer/header-synonyms';
import { messagesFor } from '../messages/messages-for';
import type { Ports } from './ports';

/** What the columns of the register that a list may fill are called to a person. */
export const columnNames = (
  ports: Pick<Ports, 'language'>,
): Readonly<Record<ImportKey, string>> => {
  const { columns, words } = messagesFor(ports.language());
  const named = importKeys.map(
    (key) => [key, isNotedKey(key) ? words.factItems[key] : columns.customers[key]] as const,
  );
  return Object.fromEntries(named) as Record<ImportKey, string>;
};
