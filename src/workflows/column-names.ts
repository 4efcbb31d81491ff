import { type ImportKey, importKeys } from '../domain/customer/header-synonyms';
import { messagesFor } from '../messages/messages-for';
import type { Ports } from './ports';

/** What the columns of the register that a list may fill are called to a person. */
export const columnNames = (
  ports: Pick<Ports, 'language'>,
): Readonly<Record<ImportKey, string>> => {
  const { customers } = messagesFor(ports.language()).columns;
  const named = importKeys.map((key) => [key, customers[key]] as const);
  return Object.fromEntries(named) as Record<ImportKey, string>;
};
