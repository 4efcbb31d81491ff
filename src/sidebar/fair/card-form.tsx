import { useRef, useState } from 'preact/hooks';
import { type CustomerClass, customerClasses } from '../../domain/customer/customer-class';
import { saysWho } from '../../domain/follow-up/fair-card';
import { useOnce } from '../effects';
import { newOperationId } from '../operation-id';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { cardFields, type FairQueue } from './fair-queue';

/** What stands on the card, what he wants, and a class, all by keys: Enter goes on, the letter of the class puts the card aside. */
export const CardForm = ({ queue }: { queue: FairQueue }) => {
  const { planning, sidebar } = useSurroundings().messages;
  const { fair } = planning;
  const { value, change, add } = queue;
  const form = useRef<HTMLFormElement>(null);
  const [isEmpty, sayEmpty] = useState(false);
  const focus = (place: number): void =>
    form.current?.querySelectorAll<HTMLElement>('.card-field, .class-keys button')[place]?.focus();
  useOnce(() => focus(0));
  const take = (letter: CustomerClass): void => {
    sayEmpty(!saysWho(value));
    if (saysWho(value)) {
      const { company, contact, reach, product, country, note } = value;
      const more = { product, country, note };
      add({ operationId: newOperationId(), company, contact, reach, ...more, class: letter });
    }
    focus(0);
  };
  return (
    <form ref={form} class="fair-card" aria-label={fair.title} onSubmit={(e) => e.preventDefault()}>
      {cardFields.map((name, place) => (
        <Field key={name} label={fair.fields[name]}>
          <input
            class="card-field"
            value={value[name]}
            data-most={500}
            autocomplete="off"
            onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              focus(place + 1);
            }}
          />
        </Field>
      ))}
      <ClassKeys label={fair.classKeys} take={take} back={() => focus(cardFields.length - 1)} />
      {isEmpty && <Notice kind="refused">{fair.sayWho}</Notice>}
      <p class="quiet">
        {fair.counted(value.saved, value.waiting.length)}
        {queue.sending.isWorking && ` ${sidebar.working}`}
      </p>
    </form>
  );
};

type ClassKeysProps = {
  label: string;
  take: (letter: CustomerClass) => void;
  back: () => void;
};

const ClassKeys = ({ label, take, back }: ClassKeysProps) => {
  const { words } = useSurroundings().messages;
  const byKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = customerClasses.find((one) => one === event.key.toUpperCase());
    if (!letter && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (letter) take(letter);
    else back();
  };
  return (
    <fieldset class="class-keys" onKeyDown={byKey}>
      <legend class="label">{label}</legend>
      {customerClasses.map((letter) => (
        <button
          key={letter}
          type="button"
          title={words.classMeanings[letter]}
          aria-label={`${letter}: ${words.classes[letter]}`}
          onClick={() => take(letter)}
        >
          {letter}
        </button>
      ))}
    </fieldset>
  );
};
