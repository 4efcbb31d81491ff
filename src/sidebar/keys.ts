import { useLayoutEffect, useRef } from 'preact/hooks';

/** By the name of the key in small letters. */
export type Keys = Readonly<Record<string, () => void>>;

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select') ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)));

const isPressedByEnter = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('button, a, summary, input');

/** Single keys of the whole view; none is taken from somebody who is typing, except escape. */
export const useKeys = (keys: Keys): void => {
  const present = useRef(keys);
  present.current = keys;
  // Before the next frame, so that no key is lost to somebody who types fast.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const key = event.key.toLowerCase();
      if (key !== 'escape' && takesText(event.target)) return;
      if (key === 'enter' && isPressedByEnter(event.target)) return;
      const act = present.current[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
};
