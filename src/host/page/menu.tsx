import { type JsxElement, useEffect, useRef, useState } from 'react';

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
  if (event.key === 'ArrowRight') event.currentTarget.click();
  if (step === 0) return;
  event.preventDefault();
  const list = event.currentTarget.closest('.menu-list');
  const buttons = [...(list?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
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
};

/** A menu of the bar; once one is open the pointer opens its neighbours. */
export const TopMenu = (properties: TopProperties): JsxElement => {
  const { caption, entries, isOpen, onOpen, onClose, onPass } = properties;
  const box = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const outside = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) onClose();
    };
    const onEscape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('pointerdown', outside, true);
    document.addEventListener('keydown', onEscape, true);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('keydown', onEscape, true);
    };
  }, [isOpen, onClose]);
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    onOpen();
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>('.menu-list button')?.focus(),
    );
  };
  return (
    <div className={isOpen ? 'menu open' : 'menu'} role="none" ref={box} onMouseEnter={onPass}>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={isOpen ? onClose : onOpen}
        onKeyDown={enter}
      >
        {caption}
      </button>
      {isOpen && <MenuList entries={entries} onDone={onClose} />}
    </div>
  );
};
