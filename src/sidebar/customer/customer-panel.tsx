import { lazily } from '../parts/lazily';
import { CustomerHeader } from './customer-header';
import { SectionChoice, useSection } from './customer-sections';
import { FollowUpPart, type FollowUpPartProps } from './follow-up-part';
import { useWholeHistory } from './whole-history';

const DossierPanel = lazily(async () => (await import('../dossier/dossier-panel')).DossierPanel);
const CustomerOrders = lazily(
  async () => (await import('../orders/customer-orders')).CustomerOrders,
);

/** One customer: who and when, and the part of the work that is open. */
export const CustomerPanel = (props: FollowUpPartProps) => {
  const [section, choose] = useSection();
  const { card } = props;
  useWholeHistory(card, props.changed);
  return (
    <>
      <CustomerHeader card={card} />
      <SectionChoice section={section} choose={choose} />
      {section === 'know' && <DossierPanel card={card} />}
      {section === 'orders' && (
        <CustomerOrders card={card} openFollowUp={() => choose('followUp')} />
      )}
      {section === 'followUp' && <FollowUpPart {...props} />}
    </>
  );
};
