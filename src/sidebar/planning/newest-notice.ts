import { useEffect, useMemo, useState } from 'preact/hooks';

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
