import { useState } from 'preact/hooks';
import { addDays, type LocalDate } from '../../domain/local-date';
import { stepsAfterSigning } from '../../domain/order/closing';
import { useSurroundings } from '../surroundings';
import type { OrderOf } from './order-line';
import { PlanProposals } from './plan-proposals';

const daysFresh = 60;

type Props = {
  order: OrderOf;
  customerId: string;
  /** Texts of the plans there are. */
  planned: readonly string[];
  changed: () => void;
};

/** What is owed after signing is owed soon after it; a credit note owes nothing. */
const isFresh = ({ date, amount }: OrderOf, today: LocalDate): boolean =>
  date !== null && date > addDays(today, -daysFresh) && (amount ?? 0) >= 0;

/** Papers, congratulation, a look ahead, asking for more: as plans with a day, which are ticked there. */
export const AfterSigning = ({ order, customerId, planned, changed }: Props) => {
  const { messages, today } = useSurroundings();
  const { afterSigning, view } = messages.orders;
  const proposed = stepsAfterSigning
    .map(({ step, inDays }) => ({
      kind: 'task' as const,
      date: addDays(today, inDays),
      text: afterSigning[step](order.number),
    }))
    .filter(({ text }) => !planned.includes(text));
  const [isMade, setMade] = useState(false);
  if (!isFresh(order, today) || (proposed.length === 0 && !isMade)) return null;
  return (
    <details>
      <summary>{view.afterSigning}</summary>
      <PlanProposals
        title={view.afterSigning}
        customerId={customerId}
        proposed={proposed}
        changed={() => {
          setMade(true);
          changed();
        }}
      />
    </details>
  );
};
