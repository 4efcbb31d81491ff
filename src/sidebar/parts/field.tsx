import type { ComponentChildren } from 'preact';

type Props = { label: string; hint?: ComponentChildren; children: ComponentChildren };

/** A control with its label above it. */
export const Field = ({ label, hint, children }: Props) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
  <label class="field">
    <span class="label">{label}</span>
    {children}
    {hint && <span class="hint">{hint}</span>}
  </label>
);
