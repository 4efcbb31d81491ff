import { useEffect, useRef } from 'preact/hooks';

/** Does something once, when the part is first drawn. */
export const useOnce = (act: () => void): void => {
  const first = useRef(act);
  useEffect(() => first.current(), []);
};

/** Does something when a value is there for the first time or has changed, and for no other reason; a function that it answers undoes it. */
export const useChange = (value: unknown, act: () => unknown): void => {
  const present = useRef(act);
  present.current = act;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of the value is the reason.
  useEffect(() => {
    const undo = present.current();
    return typeof undo === 'function' ? () => undo() : undefined;
  }, [value]);
};
