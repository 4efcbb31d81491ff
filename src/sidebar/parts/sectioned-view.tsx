import type { ComponentType } from 'preact';
import { layDraft, useDraft } from '../draft';
import { Segments } from './segments';

/** Which part of a view is open when it is shown next. */
export const openSection = (view: string, section: string): void => layDraft(view, { section });

type Props<K extends string> = {
  name: string;
  legend: string;
  words: Readonly<Record<K, string>>;
  /** The parts in their order; the first is open at first, and whichever was open stays so. */
  sections: Readonly<Record<K, ComponentType>>;
};

/** A view of several parts, one at a time. */
export const SectionedView = <K extends string>({ name, legend, words, sections }: Props<K>) => {
  const keys = Object.keys(sections) as K[];
  const { value, change } = useDraft<{ section: K }>(name, () => ({ section: keys[0] as K }));
  const Section: ComponentType = sections[value.section];
  return (
    <div id="view" role="tabpanel" class="view">
      <Segments
        name={name}
        legend={legend}
        keys={keys}
        words={words}
        chosen={value.section}
        choose={(section) => change({ section })}
      />
      <Section />
    </div>
  );
};
