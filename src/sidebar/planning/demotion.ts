import { useDraft } from '../draft';
import { openSection } from '../parts/sectioned-view';

type Demotion = { readonly demote: readonly string[] };

/** Whom the day leaves no time for, as handed over by Today until something was decided. */
export const useDemotion = () => useDraft<Demotion>('demote', () => ({ demote: [] }));

/** Hands customers over to the review of classes. */
export const useDemotionReview = (): ((customerIds: readonly string[]) => void) => {
  const { change } = useDemotion();
  return (demote) => {
    change({ demote });
    openSection('planning', 'classes');
  };
};
