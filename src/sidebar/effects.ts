import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Does something once, when the part is first drawn. */
export const useOnce = (act: () => void): void => {
  const first = useRef(act);
  useEffect(() => first.current(), []);
};

/** Moves the focus when the part is first drawn, before the next frame: no key is lost to somebody who types fast. */
export const useFocusAtOnce = (find: () => HTMLElement | null | undefined): void => {
  const first = useRef(find);
  useLayoutEffect(() => first.current()?.focus(), []);
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
