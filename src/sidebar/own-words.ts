import type { PageMessages } from '../messages/messages';

type Words = PageMessages['sidebar']['unfilled'];
type Fillable = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isFillable = (target: EventTarget | null): target is Fillable =>
  target instanceof HTMLElement && 'setCustomValidity' in target;

/** How much a field takes stands beside it, for a browser that knows it cuts what is pasted without a word. */
const isTooLong = ({ value, dataset }: Fillable): boolean =>
  value.length > Number(dataset.most ?? Number.POSITIVE_INFINITY);

/** Where the form itself says it, no bubble of the browser stands over it. */
const isTold = ({ dataset }: Fillable): boolean => 'told' in dataset;

const wordsFor = (field: Fillable, words: Words): string => {
  if (isTooLong(field)) return words.tooLong(field.value.length, Number(field.dataset.most));
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
    (event) => {
      const { target } = event;
      if (!isFillable(target)) return;
      if (isTooLong(target) && isTold(target)) {
        event.preventDefault();
        target.focus();
        return;
      }
      target.setCustomValidity('');
      if (!target.validity.valid || isTooLong(target))
        target.setCustomValidity(wordsFor(target, words));
    },
    true,
  );
  const forget = ({ target }: Event): void => {
    if (!isFillable(target)) return;
    const wasTooLong = !target.validity.valid;
    target.setCustomValidity(isTooLong(target) ? wordsFor(target, words) : '');
    if (isTooLong(target) && !wasTooLong && !isTold(target)) target.reportValidity();
  };
  document.addEventListener('input', forget, true);
  document.addEventListener('change', forget, true);
};
