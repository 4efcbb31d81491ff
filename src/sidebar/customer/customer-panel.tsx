import { DossierPanel } from '../dossier/dossier-panel';
import { CustomerOrders } from '../orders/customer-orders';
import { CustomerHeader } from './customer-header';
import { SectionChoice, useSection } from './customer-sections';
import { FollowUpPart, type FollowUpPartProps } from './follow-up-part';
import { useWholeHistory } from './whole-history';

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
