import { operationIdAt } from '../domain/operation-id';

/** A new id for one intention of the person; sent again with every retry, so that it is done once. */
export const newOperationId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const random = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return operationIdAt(Date.now(), random);
};
