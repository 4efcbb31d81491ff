/** The parts of the page, in the order in which F6 goes through them, as in other programs with panes. */
const panes = ['.menu-bar', '#grid', '.side:not([hidden])'] as const;

const shown = (pane: string): HTMLElement | null => document.querySelector<HTMLElement>(pane);

/** What of a pane takes the keyboard. */
const entrance = (pane: HTMLElement): HTMLElement =>
  pane.querySelector<HTMLElement>('iframe') ?? pane.querySelector<HTMLElement>('button') ?? pane;

/** Goes on to the next part, or back to the one before; a modal dialog keeps the keyboard to itself. */
export const goToPane = (step: 1 | -1, focusGrid: () => void): void => {
  if (document.querySelector('.veil:not(.open)')) return;
  const there = panes.filter((pane) => shown(pane));
  const now = there.findIndex((pane) => shown(pane)?.contains(document.activeElement));
  const from = now < 0 ? there.indexOf('#grid') : now;
  const next = there[(from + step + there.length) % there.length];
  const pane = next && shown(next);
  if (next === '#grid') focusGrid();
  else if (pane) entrance(pane).focus();
};

export const listenForPanes = (focusGrid: () => void): void =>
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      goToPane(event.shiftKey ? -1 : 1, focusGrid);
    },
    true,
  );

/** A part that was opened takes the keyboard only from where nobody works: grid, menus, or nothing at all. */
export const mayTakeFocus = (): boolean => {
  const { activeElement } = document;
  return activeElement === document.body || activeElement?.closest('#grid, .menu-bar') !== null;
};

const takesKeys =
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea, iframe, [tabindex="0"]';

/** Tab stays within a modal dialog. */
export const keepTabIn = (event: KeyboardEvent, box: HTMLElement): void => {
  if (event.key !== 'Tab') return;
  const stops = [...box.querySelectorAll<HTMLElement>(takesKeys)];
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const leaving = event.shiftKey ? first : last;
  if (document.activeElement !== leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
};
