import type { Channel, Direction, Topic } from '../../domain/follow-up/follow-up';
import type { LocalDate } from '../../domain/local-date';
import { type Draft, draftOf, layDraft, useDraft } from '../draft';
import { newOperationId } from '../operation-id';

export type FollowUpDraft = {
  readonly operationId: string;
  readonly direction: Direction;
  readonly channel: Channel;
  readonly topic: Topic | 'own';
  readonly ownTopic: string;
  readonly text: string;
  readonly isAskingNext: boolean;
  readonly next: 'byPhase' | 'byCadence' | 'tomorrow' | 'inAWeek' | 'other' | 'none';
  readonly otherDate: LocalDate | '';
};

const usualTopic = 'productNews';

const blank = (): FollowUpDraft => ({
  operationId: newOperationId(),
  direction: 'out',
  channel: 'mail',
  topic: usualTopic,
  ownTopic: '',
  text: '',
  isAskingNext: false,
  next: 'byCadence',
  otherDate: '',
});

const keyOf = (customerId: string): string => `follow-up:${customerId}`;

/** Puts a contact that was taken back into the form again, unless another one is being typed. */
export const typeAgain = (
  customerId: string,
  { operationId: _, ...typed }: FollowUpDraft,
): void => {
  if (draftOf<FollowUpDraft>(keyOf(customerId))?.text) return;
  layDraft(keyOf(customerId), { ...blank(), ...typed, isAskingNext: false });
};

/** Whoever asked and waits is answered: the contact is about his inquiry, unless the person has begun to say otherwise. */
export const beAboutInquiry = (customerId: string): void => {
  const draft = draftOf<FollowUpDraft>(keyOf(customerId)) ?? blank();
  if (draft.text || draft.topic !== usualTopic) return;
  layDraft(keyOf(customerId), { ...draft, topic: 'inquiry' });
};

/** What is typed about one customer and not yet saved; each customer has his own. */
export const useFollowUpDraft = (
  customerId: string,
  preset: Partial<FollowUpDraft> = {},
): Draft<FollowUpDraft> => useDraft(keyOf(customerId), () => ({ ...blank(), ...preset }));
