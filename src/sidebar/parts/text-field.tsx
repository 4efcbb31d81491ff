import { Field } from './field';

type Props = {
  label: string;
  value: string;
  type: (text: string) => void;
  hint?: string;
  isRequired?: boolean;
  /** Id of a list of what is offered. */
  offered?: string;
};

/** One line of text with its label. */
export const TextField = ({ label, value, type, hint, isRequired, offered }: Props) => (
  <Field label={label}>
    <input
      value={value}
      data-most={500}
      placeholder={hint}
      required={isRequired === true}
      list={offered}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  </Field>
);
