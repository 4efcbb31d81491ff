import { useKeys } from './keys';

const selector = '[data-line]';

/**
 * J and K move through what is marked as a line inside a box, Enter presses the first button of the line that has the
 * focus.
 */
export const useLineKeys = (box: { readonly current: HTMLElement | null }): void => {
  const lines = (): HTMLElement[] => [
    ...(box.current?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const here = () => document.activeElement?.closest<HTMLElement>(selector) ?? null;
  const move = (step: number): void => {
    const all = lines();
    const at = all.findIndex((line) => line === here());
    all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    enter: () => {
      const line = here();
      if (line && line === document.activeElement) line.querySelector('button')?.click();
    },
  });
};
