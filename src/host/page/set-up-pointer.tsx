import type { JsxElement } from 'react';
import type { MenuNode } from '../runtime/ui-bridge';
import { usePage } from './page-context';

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

/** The captions that lead to a function; null when no menu has it. */
const wayTo = (functionName: string, nodes: readonly MenuNode[]): string[] | null => {
  for (const node of nodes) {
    if (node.kind === 'item' && node.functionName === functionName) return [node.caption];
    const further = node.kind === 'menu' ? wayTo(functionName, node.children) : null;
    if (further && node.kind === 'menu') return [node.caption, ...further];
  }
  return null;
};
