import { Field } from './field';

type Props = { label: string; value: string; hint?: string; type: (text: string) => void };

/** One line of text with its label. */
export const TextField = ({ label, value, hint, type }: Props) => (
  <Field label={label}>
    <input
      value={value}
      maxLength={500}
      placeholder={hint}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  </Field>
);
