import { useRef } from 'preact/hooks';
import { newOperationId } from './operation-id';

/**
 * Ids for what a single click asks, without a form that could keep one: the same request has the same id until it is known
 * to be carried out, so that clicking again after an answer that never came does it once.
 */
export const useTriedRequests = () => {
  const open = useRef(new Map<string, string>());
  return {
    idFor: (request: object): string => {
      const key = JSON.stringify(request);
      const id = open.current.get(key) ?? newOperationId();
      open.current.set(key, id);
      return id;
    },
    isDone: (request: object): void => {
      open.current.delete(JSON.stringify(request));
    },
  };
};
