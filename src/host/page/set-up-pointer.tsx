import type { JsxElement } from 'react';
import { usePage } from './page-context';
import { wayTo } from './run-name';

/** In a workbook without any trace of the program: which entry of the menu begins. */
export const SetUpPointer = (): JsxElement | null => {
  const { state, words, store } = usePage();
  const way = state.isBare ? wayTo('setUp', state.menus) : null;
  if (!way) return null;
  return (
    <p className="pointer" role="status">
      {words.notSetUp(way.join(' → '))}
      <button
        type="button"
        className="icon"
        aria-label={words.close}
        onClick={() => store.set({ isBare: false })}
      >
        ✕
      </button>
    </p>
  );
};
