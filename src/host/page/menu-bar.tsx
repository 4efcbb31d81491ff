import { type JsxElement, useState } from 'react';
import type { MenuNode } from '../runtime/ui-bridge';
import { post } from './connection';
import { type MenuEntry, TopMenu } from './menu';
import { type Page, usePage } from './page-context';
import type { PageWords } from './words/page-words';

/** File, Edit and Extensions, and after them the menus that the program built when it was opened. */
export const MenuBar = (): JsxElement => {
  const { words, state, ...page } = usePage();
  const [open, setOpen] = useState<number | null>(null);
  const run = (functionName: string) => page.actions.run(functionName);
  const menus: { caption: string; entries: MenuEntry[] }[] = [
    { caption: words.file, entries: fileEntries(page, words) },
    { caption: words.edit, entries: editEntries(page, words) },
    { caption: words.extensions, entries: extensionEntries(page, words) },
    ...state.menus.flatMap((node) => {
      const entry = scriptEntry(node, run);
      return entry.kind === 'menu' ? [entry] : [];
    }),
  ];
  return (
    <nav className="menu-bar" aria-label={words.menus}>
      {menus.map(({ caption, entries }, index) => (
        <TopMenu
          key={caption}
          caption={caption}
          entries={entries}
          isOpen={open === index}
          onOpen={() => setOpen(index)}
          onClose={() => setOpen(null)}
          onPass={() => setOpen((now) => (now === null ? null : index))}
          onLeave={page.actions.focusGrid}
          onBeside={(step, from) => {
            const beside = (index + step + menus.length) % menus.length;
            setOpen((now) => (now === null ? null : beside));
            focusMenu(from, beside);
          }}
        />
      ))}
    </nav>
  );
};

/** The button of the menu at that place, or its first entry where it is open. */
const focusMenu = (from: HTMLElement | null, index: number): void => {
  const menu = from?.parentElement?.children[index];
  menu?.querySelector<HTMLElement>('button')?.focus();
  requestAnimationFrame(() => menu?.querySelector<HTMLElement>('.menu-list button')?.focus());
};

const scriptEntry = (node: MenuNode, run: (functionName: string) => void): MenuEntry => {
  if (node.kind === 'separator') return node;
  if (node.kind === 'item')
    return { kind: 'item', caption: node.caption, act: () => run(node.functionName) };
  const entries = node.children.map((child) => scriptEntry(child, run));
  return { kind: 'menu', caption: node.caption, entries };
};

const fileEntries = ({ store, actions }: Page, words: PageWords): MenuEntry[] => {
  const item = (caption: string, act: () => void, shortcut = ''): MenuEntry => ({
    kind: 'item',
    caption,
    act,
    shortcut,
  });
  const attempt = (caption: string, work: () => Promise<unknown>) =>
    item(caption, () => void work().catch((error) => actions.fail(caption, error)));
  return [
    attempt(words.newWorkbook, () => post('/api/new', {})),
    item(words.open, () => store.set({ files: 'open' })),
    { kind: 'separator' },
    attempt(words.saveNow, () => post('/api/save', { evenIfChanged: false })),
    item(words.download, () => window.location.assign('/api/download')),
    item(words.backups, () => store.set({ files: 'backups' })),
  ];
};

const editEntries = ({ actions }: Page, words: PageWords): MenuEntry[] => [
  { kind: 'item', caption: words.undo, shortcut: 'Ctrl+Z', act: () => actions.grid()?.undo() },
  { kind: 'item', caption: words.redo, shortcut: 'Ctrl+Y', act: () => actions.grid()?.redo() },
];

const extensionEntries = ({ store }: Page, words: PageWords): MenuEntry[] => [
  { kind: 'item', caption: words.triggers, act: () => store.set({ panel: 'triggers' }) },
  { kind: 'item', caption: words.executions, act: () => store.set({ panel: 'executions' }) },
];
