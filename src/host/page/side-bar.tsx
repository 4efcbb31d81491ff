import type { JsxElement, ReactNode } from 'react';
import { ExecutionsPanel } from './executions-panel';
import { usePage } from './page-context';
import { ScriptFrame } from './script-frame';
import { TriggersPanel } from './triggers-panel';

/** The right edge: a sidebar of the program, always 300 pixels wide as Google's, and the panels about it. */
export const SideBar = (): JsxElement | null => {
  const { state, words, store } = usePage();
  const { sidebar, panel } = state;
  if (panel)
    return (
      <Side title={words[panel]} onClose={() => store.set({ panel: null })} isPanel>
        {panel === 'triggers' ? <TriggersPanel /> : <ExecutionsPanel />}
      </Side>
    );
  if (!sidebar) return null;
  const close = () => store.set({ sidebar: null });
  return (
    <Side title={sidebar.title} onClose={close}>
      <ScriptFrame key={sidebar.address} page={sidebar} onClose={close} />
    </Side>
  );
};

type Properties = { title: string; isPanel?: boolean; onClose(): void; children?: ReactNode };

const Side = ({ title, isPanel, onClose, children }: Properties): JsxElement => {
  const { words } = usePage();
  return (
    <aside className={isPanel ? 'side panel' : 'side'} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" className="icon" aria-label={words.close} onClick={onClose}>
          ✕
        </button>
      </header>
      {children}
    </aside>
  );
};
