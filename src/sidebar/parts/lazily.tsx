import type { ComponentType, FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';

/** A part of the page whose program is read when it is first shown, before the next frame. */
export const lazily = <Props extends object>(
  read: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> => {
  let Part: ComponentType<Props> | null = null;
  return (props) => {
    const [, redraw] = useState(0);
    if (Part) return <Part {...props} />;
    void read().then((found) => {
      Part = found;
      redraw((count) => count + 1);
    });
    return null;
  };
};
