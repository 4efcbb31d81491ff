import type { PageMessages } from '../messages/messages';

type Words = PageMessages['sidebar']['unfilled'];
type Fillable = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isFillable = (target: EventTarget | null): target is Fillable =>
  target instanceof HTMLElement && 'setCustomValidity' in target;

const wordsFor = (field: Fillable, words: Words): string => {
  const { badInput, valueMissing, rangeUnderflow, rangeOverflow } = field.validity;
  if (badInput) return words.unread;
  if (valueMissing) return words.missing;
  if (field instanceof HTMLInputElement && rangeUnderflow) return words.tooEarly(field.min);
  if (field instanceof HTMLInputElement && rangeOverflow) return words.tooLate(field.max);
  return words.unread;
};

/** Has the browser say in the page's words, not in its own language, what a form lacks. */
export const sayInOwnWords = (words: Words): void => {
  document.addEventListener(
    'invalid',
    ({ target }) => {
      if (!isFillable(target)) return;
      target.setCustomValidity('');
      if (!target.validity.valid) target.setCustomValidity(wordsFor(target, words));
    },
    true,
  );
  const forget = ({ target }: Event): void => {
    if (isFillable(target)) target.setCustomValidity('');
  };
  document.addEventListener('input', forget, true);
  document.addEventListener('change', forget, true);
};
