import { type JsxElement, type Ref, useEffect, useRef, useState } from 'react';

export type MenuEntry =
  | { kind: 'item'; caption: string; shortcut?: string; isOff?: boolean; act(): void }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; entries: MenuEntry[] };

type ListProperties = { entries: MenuEntry[]; onDone(): void; isNested?: boolean };

/** One open menu; sub-menus open beside it on hover, click or the right arrow. */
export const MenuList = ({ entries, onDone, isNested }: ListProperties): JsxElement => {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <div className={isNested ? 'menu-list nested' : 'menu-list'} role="menu">
      {entries.map((entry, index) => {
        const key = keyOf(entries, index);
        if (entry.kind === 'separator') return <hr key={key} />;
        if (entry.kind === 'menu')
          return (
            <div className="menu-nest" role="none" key={key} onMouseEnter={() => setOpened(key)}>
              <MenuButton caption={entry.caption} mark="▸" onAct={() => setOpened(key)} />
              {opened === key && <MenuList entries={entry.entries} onDone={onDone} isNested />}
            </div>
          );
        const act = () => {
          onDone();
          entry.act();
        };
        return (
          <div role="none" key={key} onMouseEnter={() => setOpened(null)}>
            <MenuButton
              caption={entry.caption}
              mark={entry.shortcut ?? ''}
              isOff={entry.isOff ?? false}
              onAct={act}
            />
          </div>
        );
      })}
    </div>
  );
};

/** Captions tell entries apart; a line is told by what stands above it. */
const keyOf = (entries: readonly MenuEntry[], index: number): string => {
  const entry = entries[index];
  if (!entry) return '';
  return entry.kind === 'separator' ? `${keyOf(entries, index - 1)}-` : entry.caption;
};

type ButtonProperties = { caption: string; mark: string; isOff?: boolean; onAct(): void };

const MenuButton = ({ caption, mark, isOff, onAct }: ButtonProperties): JsxElement => (
  <button type="button" role="menuitem" disabled={isOff} onClick={onAct} onKeyDown={moveByArrows}>
    <span>{caption}</span>
    <small>{mark}</small>
  </button>
);

const moveByArrows = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const nest = event.currentTarget.closest('.menu-nest');
  if (event.key === 'ArrowRight' && nest?.firstChild === event.currentTarget) {
    event.preventDefault();
    event.currentTarget.click();
    requestAnimationFrame(() => nest.querySelector<HTMLElement>('.nested button')?.focus());
  }
  if (event.key === 'ArrowLeft' && nest && nest.firstChild !== event.currentTarget) {
    event.preventDefault();
    (nest.firstChild as HTMLElement).focus();
  }
  if (step === 0) return;
  event.preventDefault();
  const list = event.currentTarget.closest('.menu-list');
  const buttons = [...(list?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])].filter(
    (button) => button.closest('.menu-list') === list,
  );
  const next = buttons.indexOf(event.currentTarget) + step;
  buttons[(next + buttons.length) % buttons.length]?.focus();
};

type TopProperties = {
  caption: string;
  entries: MenuEntry[];
  isOpen: boolean;
  onOpen(): void;
  onClose(): void;
  onPass(): void;
  /** The keyboard goes back to the cells. */
  onLeave(): void;
  /** The left or right arrow goes to the menu beside this one. */
  onBeside(step: 1 | -1, from: HTMLElement | null): void;
};

/** An open menu is left by a click elsewhere, and by Escape, which goes back to the cells. */
const useLeaving = (
  box: Ref<HTMLElement | null>,
  isOpen: boolean,
  onClose: () => void,
  onLeave: () => void,
): void => {
  useEffect(() => {
    if (!isOpen) return undefined;
    const outside = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) onClose();
    };
    const onEscape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
      if (key === 'Escape') onLeave();
    };
    document.addEventListener('pointerdown', outside, true);
    document.addEventListener('focusin', outside, true);
    document.addEventListener('keydown', onEscape, true);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('focusin', outside, true);
      document.removeEventListener('keydown', onEscape, true);
    };
  }, [box, isOpen, onClose, onLeave]);
};

/** A menu of the bar; once one is open the pointer opens its neighbours. */
export const TopMenu = (properties: TopProperties): JsxElement => {
  const { caption, entries, isOpen, onOpen, onClose, onPass, onLeave, onBeside } = properties;
  const box = useRef<HTMLElement | null>(null);
  useLeaving(box, isOpen, onClose, onLeave);
  const enter = (): void => {
    onOpen();
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>('.menu-list button')?.focus(),
    );
  };
  const onKey = (event: KeyboardEvent & { target: HTMLElement }): void => {
    if (event.key === 'ArrowDown' && !event.target.closest('.menu-list')) {
      event.preventDefault();
      enter();
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || event.defaultPrevented) return;
    event.preventDefault();
    onBeside(step, box.current);
  };
  return (
    <div
      className={isOpen ? 'menu open' : 'menu'}
      role="none"
      ref={box}
      onMouseEnter={onPass}
      onKeyDown={onKey}
    >
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={(event: MouseEvent) => {
          if (isOpen) onClose();
          // A click without a pointer is Enter or the space bar.
          else if (event.detail === 0) enter();
          else onOpen();
        }}
      >
        {caption}
      </button>
      {isOpen && (
        <MenuList
          entries={entries}
          onDone={() => {
            onClose();
            onLeave();
          }}
        />
      )}
    </div>
  );
};
