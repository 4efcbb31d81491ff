import type { Channel, Direction, Topic } from '../../domain/follow-up/follow-up';
import type { LocalDate } from '../../domain/local-date';
import { type Draft, useDraft } from '../draft';
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

const blank = (): FollowUpDraft => ({
  operationId: newOperationId(),
  direction: 'out',
  channel: 'mail',
  topic: 'productNews',
  ownTopic: '',
  text: '',
  isAskingNext: false,
  next: 'byCadence',
  otherDate: '',
});

/** What is typed about one customer and not yet saved; each customer has his own. */
export const useFollowUpDraft = (
  customerId: string,
  preset: Partial<FollowUpDraft> = {},
): Draft<FollowUpDraft> => useDraft(`follow-up:${customerId}`, () => ({ ...blank(), ...preset }));
