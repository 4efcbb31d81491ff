import { useDraft } from '../draft';
import { Segments } from '../parts/segments';
import { useSurroundings } from '../surroundings';

/** What can be done with a customer, one part at a time. */
export const sections = ['followUp', 'know', 'orders'] as const;
export type Section = (typeof sections)[number];

/** The part that is open stays open from one customer to the next. */
export const useSection = (): readonly [Section, (section: Section) => void] => {
  const { value, change } = useDraft<{ section: Section }>('section', () => ({
    section: 'followUp',
  }));
  return [value.section, (section) => change({ section })];
};

type Props = { section: Section; choose: (section: Section) => void };

export const SectionChoice = ({ section, choose }: Props) => {
  const { customer } = useSurroundings().messages.sidebar;
  return (
    <Segments
      name="section"
      legend={customer.sectionsLabel}
      keys={sections}
      words={customer.sections}
      chosen={section}
      choose={choose}
    />
  );
};
