import type { ComponentChildren } from 'preact';

type Props = { kind: 'done' | 'refused' | 'note'; children: ComponentChildren };

const marks = { done: '✓', refused: '!', note: 'i' };

/** What happened, said to the eye and to a screen reader. */
export const Notice = ({ kind, children }: Props) => (
  <div class={`notice ${kind}`} role={kind === 'refused' ? 'alert' : 'status'}>
    <span class="mark" aria-hidden="true">
      {marks[kind]}
    </span>
    <div>{children}</div>
  </div>
);
