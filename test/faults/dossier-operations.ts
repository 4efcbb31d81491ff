import { AddOn } from '../support/add-on';
import type { Operation } from './operations';
import { filled, idOf, withoutEmptyRows } from './starting-points';

const about = (item: string, value: string, person = '') => ({
  item,
  person,
  value,
  source: '+47 a call',
});

/** What lifts the customer to the first level, so that the register is written to as well. */
const facts = [
  about('address', '=Storgata 4'),
  about('companyType', 'importer'),
  about('strength', '12 shops'),
  about('projectStatus', 'choosing'),
  about('role', 'decider', '@Olav'),
];

const learnt = (id: string) => ({ operationId: 'faults-facts', customerId: id, facts });
const more = { operationId: 'faults-more-facts', facts: [about('address', 'Storgata 5')] };

const withFacts: Operation['start'] = async () => {
  const addOn = new AddOn({ workbook: await filled() });
  await addOn.rpc('recordFacts', learnt(idOf(0)));
  return withoutEmptyRows(addOn.workbook);
};

export const dossierOperations: readonly Operation[] = [
  {
    name: 'first facts',
    start: filled,
    run: async (addOn) => addOn.rpc('recordFacts', learnt(idOf(0))),
  },
  {
    name: 'another fact',
    start: withFacts,
    run: async (addOn) => addOn.rpc('recordFacts', { ...more, customerId: idOf(0) }),
  },
  {
    name: 'take facts back',
    start: withFacts,
    run: (addOn) => addOn.rpc('takeBackFacts', { operationId: 'faults-facts' }),
  },
];
