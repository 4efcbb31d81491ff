import { SectionedView } from '../parts/sectioned-view';
import { useSurroundings } from '../surroundings';
import { KeyAccountReview } from './key-account-review';
import { OldCustomersList } from './old-customers-list';
import { RunningOrders } from './running-orders';
import { ValuesPanel } from './values-panel';

const sections = {
  running: RunningOrders,
  values: ValuesPanel,
  keyAccounts: KeyAccountReview,
  old: OldCustomersList,
};

/** Orders of all customers: what is running, who brings the value, who matters, and who is owed care. */
export const OrdersView = () => {
  const { view } = useSurroundings().messages.orders;
  return (
    <SectionedView
      name="orders"
      legend={view.sectionsLabel}
      words={view.sections}
      sections={sections}
    />
  );
};
