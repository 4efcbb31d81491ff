import { useState } from 'preact/hooks';
import { type Draft, draftOf } from '../draft';
import type { Acceptance } from './accepted';
import type { Gone } from './discarded';
import type { TriageDraft } from './triage-draft';

/** What was decided last, how to take it back, and the reason whose words are lit meanwhile. */
export const useDecisions = (draft: Draft<TriageDraft>, look: () => void) => {
  const [acceptance, setAcceptance] = useState<Acceptance | null>(null);
  const [said, say] = useState<'takenBack' | null>(null);
  const [gone, setGone] = useState<Gone | null>(null);
  const [lit, setLit] = useState<number | null>(null);
  /** What was put into the box while the answer was awaited is another inquiry, and stays. */
  const decided = (operationId: string): void => {
    if (draftOf<TriageDraft>('triage')?.operationId === operationId) draft.discard();
    setLit(null);
    say(null);
    setGone(null);
  };
  return {
    acceptance,
    said,
    gone,
    lit,
    light: (reason: number): void => {
      draft.change({ isEditing: false });
      setLit(reason);
    },
    accepted: (made: Acceptance): void => {
      decided(made.decided.operationId);
      setAcceptance(made);
    },
    later: (operationId: string): void => {
      decided(operationId);
      look();
    },
    discarded: (what: Gone): void => {
      decided(what.operationId);
      setGone(what);
      look();
    },
    /** The row stands there again, under another id, and is shown to be decided about. */
    bringBack: ({ draft: { operationId: _, ...kept } }: Gone, inquiryId: string): void => {
      setGone(null);
      if (draft.value.text.trim() === '') draft.change({ ...kept, inquiryId });
      look();
    },
    next: (): void => {
      setAcceptance(null);
      look();
    },
    takeBack: ({ answer, decided: { operationId: _, ...kept } }: Acceptance): void => {
      setAcceptance(null);
      say('takenBack');
      draft.change({ ...kept, inquiryId: answer.inquiryId });
    },
  };
};
