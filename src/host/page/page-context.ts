import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Grid } from './grid';
import type { PageState, PageStore } from './page-state';
import { type PageWords, wordsFor } from './words/page-words';

/** What the parts of the page can do. */
export type PageActions = {
  run(functionName: string, cause?: 'menu' | 'time'): void;
  grid(): Grid | null;
  /** Back to the cells. */
  focusGrid(): void;
  fail(title: string, error: unknown): void;
};

export type Page = { store: PageStore; actions: PageActions };

export const PageContext = createContext<Page | null>(null);

export const usePage = (): Page & { state: PageState; words: PageWords } => {
  const page = useContext(PageContext);
  if (!page) throw new Error('This part stands outside the page');
  const state = useSyncExternalStore(page.store.subscribe, page.store.read);
  return { ...page, state, words: wordsFor(state.language) };
};
