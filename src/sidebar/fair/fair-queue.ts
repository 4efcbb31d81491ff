import { useRef } from 'preact/hooks';
import type { FairCard } from '../../domain/follow-up/fair-card';
import { useDraft } from '../draft';
import { useChange } from '../effects';
import { type Operation, useOperation } from '../operation';
import { useSurroundings } from '../surroundings';

/** What is typed at the stand, kept until the sheet has it: a hall without a net loses no card. */
type FairDraft = {
  readonly fair: string;
  readonly company: string;
  readonly contact: string;
  readonly reach: string;
  readonly product: string;
  readonly country: string;
  readonly note: string;
  readonly waiting: readonly FairCard[];
  readonly saved: number;
  readonly last: { readonly card: FairCard; readonly isSaved: boolean } | null;
};

/** What is typed of one card, in the order of the fields. */
export const cardFields = ['company', 'contact', 'reach', 'product', 'country', 'note'] as const;
export type CardField = (typeof cardFields)[number];

const noCard = { company: '', contact: '', reach: '', product: '', country: '', note: '' };
const mostAtOnce = 20;

export type FairQueue = {
  readonly value: FairDraft;
  readonly change: (part: Partial<Pick<FairDraft, 'fair' | CardField>>) => void;
  readonly add: (card: FairCard) => void;
  readonly sending: Operation;
  readonly send: () => void;
  readonly forgetLast: () => void;
};

/** Cards typed one after the other; they are sent as fast as the sheet takes them, never faster than they are typed. */
export const useFairQueue = (): FairQueue => {
  const { client } = useSurroundings();
  const sending = useOperation();
  const draft = useDraft<FairDraft>('fair', () => ({
    fair: '',
    ...noCard,
    waiting: [],
    saved: 0,
    last: null,
  }));
  const present = useRef(draft);
  present.current = draft;
  const settle = (sent: ReadonlySet<string>): void => {
    const { waiting, saved, last } = present.current.value;
    const left = waiting.filter(({ operationId }) => !sent.has(operationId));
    present.current.change({
      waiting: left,
      saved: saved + waiting.length - left.length,
      last: last && sent.has(last.card.operationId) ? { ...last, isSaved: true } : last,
    });
  };
  const send = async (): Promise<void> => {
    const { fair, waiting } = present.current.value;
    const cards = waiting.slice(0, mostAtOnce);
    if (cards.length === 0) return;
    await sending.run(async () => {
      await client.addFairCards({ fair, cards: [...cards] });
      settle(new Set(cards.map(({ operationId }) => operationId)));
    });
  };
  const { value, change } = draft;
  const isIdle = !sending.isWorking && sending.refusal === null;
  useChange(`${value.waiting.length} ${isIdle}`, () => {
    if (isIdle) void send();
  });
  return {
    value,
    change,
    add: (card) =>
      change({
        ...noCard,
        waiting: [...value.waiting, card],
        last: { card, isSaved: false },
      }),
    sending,
    send: () => void send(),
    forgetLast: () => change({ last: null, saved: Math.max(0, value.saved - 1) }),
  };
};
