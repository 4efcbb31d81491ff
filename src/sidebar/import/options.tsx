import { useSurroundings } from '../surroundings';
import type { ImportList, Preview } from './import-list';

type Props = {
  list: ImportList;
  /** Whether the dates of the list leave open what comes first. */
  dateOrder: Preview['dateOrder'] | undefined;
  change: (list: ImportList) => void;
};

const orders = ['dayFirst', 'monthFirst'] as const;

/** Asked where neither the dates nor the person have said yet which number is the day. */
export const DateQuestion = ({ list, dateOrder, change }: Props) => {
  const words = useSurroundings().messages.sidebar.import;
  const isOpen = list.columns.includes('lastContact') || list.columns.includes('nextFollowUp');
  const asksOrder = list.dateOrder !== 'unknown' || (isOpen && dateOrder === 'unknown');
  if (!asksOrder) return null;
  return (
    <fieldset>
      <legend>{words.dateOrder}</legend>
      {orders.map((order) => (
        <label key={order} class="choice">
          <input
            type="radio"
            name="order"
            checked={list.dateOrder === order}
            onChange={() => change({ ...list, dateOrder: order })}
          />
          <span>{words.orders[order]}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** What only the person can say of a list. */
export const Options = ({ list, change }: Omit<Props, 'dateOrder'>) => {
  const words = useSurroundings().messages.sidebar.import;
  return (
    <section class="options">
      <label class="choice">
        <input
          type="checkbox"
          checked={list.overwrite}
          onChange={({ currentTarget }) => change({ ...list, overwrite: currentTarget.checked })}
        />
        <span>{words.overwrite}</span>
      </label>
    </section>
  );
};
