import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';

let newest = '';
const watching = new Set<() => void>();

/**
 * Whether nothing else was done since this operation. Of several things done one after the other only the last is told
 * with its way back, which is the one that the key takes.
 */
export const useIsNewest = (operationId: string): boolean => {
  const [, redraw] = useState(0);
  useMemo(() => {
    if (operationId) newest = operationId;
  }, [operationId]);
  useEffect(() => {
    if (!operationId) return undefined;
    for (const again of watching) again();
    const again = (): void => redraw((count) => count + 1);
    watching.add(again);
    return () => void watching.delete(again);
  }, [operationId]);
  return newest === operationId;
};

let offers = 0;
const hearing = new Set<() => void>();

const offered = (change: number): void => {
  offers += change;
  for (const again of hearing) again();
};

/** Tells the page that something can be taken back by its key, for as long as it can. */
export const useOffersUndo = (canUndo: boolean): void =>
  useLayoutEffect(() => {
    if (!canUndo) return undefined;
    offered(1);
    return () => offered(-1);
  }, [canUndo]);

/** Whether the key that takes back has something to take back now. */
export const useIsUndoOffered = (): boolean => {
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    const again = (): void => redraw((count) => count + 1);
    hearing.add(again);
    again();
    return () => void hearing.delete(again);
  }, []);
  return offers > 0;
};
