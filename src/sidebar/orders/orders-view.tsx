import { useDraft } from '../draft';
import { useSurroundings } from '../surroundings';
import { KeyAccountReview } from './key-account-review';
import { OldCustomersList } from './old-customers-list';
import { RunningOrders } from './running-orders';
import { ValuesPanel } from './values-panel';

const sections = ['running', 'values', 'keyAccounts', 'old'] as const;
type Section = (typeof sections)[number];

/** Orders of all customers: what is running, who brings the value, who matters, and who is owed care. */
export const OrdersView = () => {
  const { view } = useSurroundings().messages.orders;
  const { value, change } = useDraft<{ section: Section }>('orders', () => ({
    section: 'running',
  }));
  const { section } = value;
  return (
    <div id="view" role="tabpanel" class="view">
      <fieldset class="segments">
        <legend class="unseen">{view.sectionsLabel}</legend>
        {sections.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="orders"
              checked={section === name}
              onChange={() => change({ section: name })}
            />
            <span>{view.sections[name]}</span>
          </label>
        ))}
      </fieldset>
      {section === 'running' && <RunningOrders />}
      {section === 'values' && <ValuesPanel />}
      {section === 'keyAccounts' && <KeyAccountReview />}
      {section === 'old' && <OldCustomersList />}
    </div>
  );
};
