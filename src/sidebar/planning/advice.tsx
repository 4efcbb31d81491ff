import { useState } from 'preact/hooks';
import { type Topic, topics } from '../../domain/follow-up/follow-up';
import type { ValueOf } from '../client';
import { useFollowUpDraft } from '../customer/follow-up-draft';
import { useChange } from '../effects';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { AddPlan } from './add-plan';
import { PlanLines } from './plan-lines';
import { type Reason, Reasons } from './reasons';

type Props = {
  customerId: string;
  /** What the log says changes with each contact. */
  version: string;
  used: () => void;
};

/** What speaks for writing to this customer now, fetched after the card is drawn; without an answer it stays away. */
export const Advice = ({ customerId, version, used }: Props) => {
  const { client } = useSurroundings();
  const operation = useOperation();
  const draft = useFollowUpDraft(customerId);
  const [advice, setAdvice] = useState<ValueOf<'advice'> | null>(null);
  const read = async (): Promise<void> => {
    const answer = await operation.run(() => client.advice({ customerId }));
    if (answer) setAdvice(answer);
  };
  useChange(`${customerId} ${version}`, () => void read());
  const use = ({ topic, text }: Reason): void => {
    const known = topics.find((one) => one === topic);
    const chosen: Topic | 'own' = known ?? 'own';
    draft.change({ topic: chosen, ownTopic: known ? '' : topic, text, direction: 'out' });
    used();
  };
  if (!advice) return null;
  return (
    <>
      {advice.remarks.map((remark) => (
        <Notice key={remark} kind="note">
          {remark}
        </Notice>
      ))}
      <Reasons reasons={advice.reasons} use={use} />
      <PlanLines plans={advice.plans} changed={() => void read()} />
      <AddPlan customerId={customerId} gifts={advice.gifts} added={() => void read()} />
    </>
  );
};
