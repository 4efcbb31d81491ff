import { useState } from 'preact/hooks';
import { type Draft, draftOf } from '../draft';
import type { Acceptance } from './accepted';
import type { TriageDraft } from './triage-draft';

/** What was decided last, how to take it back, and the reason whose words are lit meanwhile. */
export const useDecisions = (draft: Draft<TriageDraft>, look: () => void) => {
  const [acceptance, setAcceptance] = useState<Acceptance | null>(null);
  const [said, say] = useState<'takenBack' | 'discarded' | null>(null);
  const [lit, setLit] = useState<number | null>(null);
  /** What was put into the box while the answer was awaited is another inquiry, and stays. */
  const decided = (operationId: string): void => {
    if (draftOf<TriageDraft>('triage')?.operationId === operationId) draft.discard();
    setLit(null);
    say(null);
  };
  return {
    acceptance,
    said,
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
    discarded: (operationId: string): void => {
      decided(operationId);
      say('discarded');
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
