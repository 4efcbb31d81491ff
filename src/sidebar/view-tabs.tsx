import type { ViewName } from './start';
import { useSurroundings } from './surroundings';

const views = ['customer', 'today', 'triage', 'plans', 'orders', 'care'] as const;

type Props = { view: ViewName; choose: (view: ViewName) => void };

/** The views of the sidebar, as a row of tabs that arrow keys move through. */
export const ViewTabs = ({ view, choose }: Props) => {
  const { sidebar } = useSurroundings().messages;
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = (views as readonly ViewName[]).indexOf(view);
    const next = views[(at + step + views.length) % views.length] ?? 'customer';
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={sidebar.viewsLabel} onKeyDown={move}>
      {views.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === view}
          aria-controls="view"
          tabIndex={name === view ? 0 : -1}
          onClick={() => choose(name)}
        >
          {sidebar.views[name]}
        </button>
      ))}
    </div>
  );
};
