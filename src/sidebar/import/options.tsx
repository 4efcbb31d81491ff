import { useSurroundings } from '../surroundings';
import type { ImportList, Preview } from './import-list';

type Props = {
  list: ImportList;
  /** Whether the dates of the list leave open what comes first. */
  dateOrder: Preview['dateOrder'] | undefined;
  change: (list: ImportList) => void;
};

const orders = ['dayFirst', 'monthFirst'] as const;

/** What only the person can say of a list. */
export const Options = ({ list, dateOrder, change }: Props) => {
  const words = useSurroundings().messages.sidebar.import;
  const isOpen = list.columns.includes('lastContact') || list.columns.includes('nextFollowUp');
  const asksOrder = list.dateOrder !== 'unknown' || (isOpen && dateOrder === 'unknown');
  return (
    <section class="options">
      {asksOrder && (
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
      )}
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
