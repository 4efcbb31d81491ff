import { useState } from 'preact/hooks';
import type { TriageDraft } from './triage-draft';

const key = 'portbook:waiting-inquiries';
let inMemory: readonly TriageDraft[] = [];

const read = (): readonly TriageDraft[] => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]');
  } catch {
    return inMemory;
  }
};

const write = (list: readonly TriageDraft[]): void => {
  inMemory = list;
  try {
    localStorage.setItem(key, JSON.stringify(list));
  } catch {
    // A frame without storage keeps them as long as it is open.
  }
};

/** Inquiries that the person wants to decide about later, kept in this browser. */
export const useWaiting = () => {
  const [list, setList] = useState(read);
  const keep = (next: readonly TriageDraft[]): void => {
    write(next);
    setList(next);
  };
  return {
    list,
    put: (draft: TriageDraft) => keep([...list, draft]),
    take: (): TriageDraft | undefined => {
      const [first, ...rest] = list;
      keep(rest);
      return first;
    },
  };
};
