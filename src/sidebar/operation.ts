import { useState } from 'preact/hooks';
import type { PageMessages } from '../messages/messages';
import { Refusal } from './client';
import { useSurroundings } from './surroundings';
import { SavedOtherwise } from './unanswered';

export type Operation = {
  readonly isWorking: boolean;
  /** Why the last try failed, in words. */
  readonly refusal: string | null;
  /** Answers `undefined` when the work was refused; the reason then stands in `refusal`. */
  readonly run: <V>(work: () => Promise<V>) => Promise<V | undefined>;
  readonly forget: () => void;
};

export const refusalInWords = (error: unknown, messages: PageMessages): string => {
  if (error instanceof Refusal) return error.message;
  const { savedOtherwise, serverSilent } = messages.sidebar;
  if (error instanceof SavedOtherwise) return savedOtherwise;
  return serverSilent(error instanceof Error ? error.message : String(error));
};

/** One thing at a time that is asked of the sheet: a second click while it works does nothing. */
export const useOperation = (): Operation => {
  const { messages } = useSurroundings();
  const [state, setState] = useState<{ isWorking: boolean; refusal: string | null }>({
    isWorking: false,
    refusal: null,
  });
  const run = async <V>(work: () => Promise<V>): Promise<V | undefined> => {
    if (state.isWorking) return undefined;
    setState({ isWorking: true, refusal: null });
    try {
      const value = await work();
      setState({ isWorking: false, refusal: null });
      return value;
    } catch (error) {
      setState({ isWorking: false, refusal: refusalInWords(error, messages) });
      return undefined;
    }
  };
  return { ...state, run, forget: () => setState({ isWorking: false, refusal: null }) };
};
