import { useLayoutEffect, useRef } from 'preact/hooks';

/** By the name of the key in small letters. */
export type Keys = Readonly<Record<string, () => void>>;

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select') ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)));

const isPressedByEnter = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('button, a, summary, input');

/** What is on the page, the part that came last on top: a question that is asked takes the keys it answers to. */
const parts: { readonly present: Keys }[] = [];

const press = (event: KeyboardEvent): void => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const key = event.key.toLowerCase();
  if (key !== 'escape' && takesText(event.target)) return;
  if (key === 'enter' && isPressedByEnter(event.target)) return;
  const act = [...parts].reverse().find(({ present }) => present[key])?.present[key];
  if (!act) return;
  event.preventDefault();
  act();
};

/** Single keys of the whole view; none is taken from somebody who is typing, except escape. */
export const useKeys = (keys: Keys): void => {
  const present = useRef(keys);
  present.current = keys;
  // Before the next frame, so that no key is lost to somebody who types fast.
  useLayoutEffect(() => {
    const part = {
      get present() {
        return present.current;
      },
    };
    if (parts.length === 0) document.addEventListener('keydown', press);
    parts.push(part);
    return () => {
      parts.splice(parts.indexOf(part), 1);
      if (parts.length === 0) document.removeEventListener('keydown', press);
    };
  }, []);
};
