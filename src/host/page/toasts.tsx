import type { JsxElement } from 'react';
import { usePage } from './page-context';

/** Messages at the lower right that go by themselves. */
export const Toasts = (): JsxElement => {
  const { state, store, words } = usePage();
  const drop = (id: number) =>
    store.set({ toasts: state.toasts.filter((toast) => toast.id !== id) });
  return (
    <div className="toasts" role="log" aria-live="polite">
      {state.toasts.map(({ id, title, message, kind }) => (
        <div key={id} className={`toast ${kind}`}>
          <div>
            {title && <strong>{title}</strong>}
            <p>{message}</p>
          </div>
          <button type="button" className="icon" aria-label={words.close} onClick={() => drop(id)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
};
