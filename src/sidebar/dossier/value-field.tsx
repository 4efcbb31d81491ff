import type { ComponentChildren } from 'preact';
import type { ItemKey } from '../../domain/dossier/item';
import { choicesOf } from '../../messages/fact-in-words';
import { Field } from '../parts/field';
import { useSurroundings } from '../surroundings';

type Props = {
  item: ItemKey;
  label: string;
  value: string;
  change: (value: string) => void;
  rows?: number;
  hint?: ComponentChildren;
};

/** What is known of an item: one of its choices, or a text. */
export const ValueField = ({ item, label, value, change, rows = 1, hint }: Props) => {
  const choices = choicesOf(item, useSurroundings().messages);
  const type = ({ currentTarget }: { currentTarget: { value: string } }): void =>
    change(currentTarget.value);
  return (
    <Field label={label} hint={hint}>
      {choices.length > 0 ? (
        <select value={value} onChange={type}>
          <option value="">–</option>
          {choices.map(({ key, word }) => (
            <option key={key} value={key}>
              {word}
            </option>
          ))}
        </select>
      ) : rows > 1 ? (
        <textarea rows={rows} data-most={5_000} value={value} onInput={type} />
      ) : (
        <input data-most={5_000} value={value} onInput={type} />
      )}
    </Field>
  );
};
