import { type JsxElement, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { ExecutionsPanel } from './executions-panel';
import { usePage } from './page-context';
import { mayTakeFocus } from './panes';
import { ScriptFrame } from './script-frame';
import { TriggersPanel } from './triggers-panel';

/**
 * The right edge: a sidebar of the program, always 300 pixels wide as Google's, and the panels about it. A panel stands
 * before the sidebar, which keeps what was typed into it.
 */
export const SideBar = (): JsxElement => {
  const { state, words, store, actions } = usePage();
  const { sidebar, panel } = state;
  const close = useMemo(
    () => () => {
      store.set({ sidebar: null });
      actions.focusGrid();
    },
    [store, actions],
  );
  const closePanel = () => {
    store.set({ panel: null });
    actions.focusGrid();
  };
  return (
    <>
      {sidebar && (
        <Side title={sidebar.title} onClose={close} isHidden={panel !== null}>
          <ScriptFrame key={sidebar.address} page={sidebar} onClose={close} />
        </Side>
      )}
      {panel && (
        <Side title={words[panel]} onClose={closePanel} isPanel>
          {panel === 'triggers' ? <TriggersPanel /> : <ExecutionsPanel />}
        </Side>
      )}
    </>
  );
};

type Properties = {
  title: string;
  isPanel?: boolean;
  isHidden?: boolean;
  onClose(): void;
  children?: ReactNode;
};

const Side = ({ title, isPanel, isHidden, onClose, children }: Properties): JsxElement => {
  const { words } = usePage();
  const side = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (isPanel && mayTakeFocus()) side.current?.querySelector<HTMLElement>('button')?.focus();
    return undefined;
  }, [isPanel]);
  return (
    <aside
      ref={side}
      className={isPanel ? 'side panel' : 'side'}
      aria-label={title}
      hidden={isHidden}
    >
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
