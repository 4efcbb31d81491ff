import { useState } from 'preact/hooks';

const prefix = 'portbook:';
const drafts = new Map<string, unknown>();

/** Storage may be forbidden in a sandboxed frame; the page's own memory still holds what was typed. */
const stored = (key: string): unknown => {
  try {
    const text = sessionStorage.getItem(prefix + key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const store = (key: string, draft: unknown): void => {
  drafts.set(key, draft);
  try {
    if (draft === undefined) sessionStorage.removeItem(prefix + key);
    else sessionStorage.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // The page's memory is enough until it is closed.
  }
};

/** What is typed into a form and not yet handed in; nothing for one that nobody has opened. */
export const draftOf = <T extends object>(key: string): T | undefined =>
  (drafts.get(key) ?? stored(key)) as T | undefined;

/** Lays a draft for a form that is opened next. */
export const layDraft = (key: string, draft: object): void => store(key, draft);

export type Draft<T> = {
  readonly value: T;
  readonly change: (part: Partial<T>) => void;
  /** Begins anew after the work is done. */
  readonly discard: () => void;
};

/**
 * What a person has typed into a form and not yet handed in. It outlives refusals, other views and a reload of the
 * page; `fresh` is asked when there is none.
 */
export const useDraft = <T extends object>(key: string, fresh: () => T): Draft<T> => {
  const [, redraw] = useState(0);
  const read = (): T => {
    if (!drafts.has(key)) drafts.set(key, stored(key));
    const draft = drafts.get(key) ?? fresh();
    drafts.set(key, draft);
    return draft as T;
  };
  const write = (draft: T | undefined): void => {
    store(key, draft);
    redraw((count) => count + 1);
  };
  return {
    value: read(),
    change: (part) => write({ ...read(), ...part }),
    discard: () => write(undefined),
  };
};
