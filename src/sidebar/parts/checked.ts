import { useState } from 'preact/hooks';

/** The lines of a list of proposals that are ticked to be accepted together: all but those of which something is said against. */
export const useChecked = <Line>(
  lines: readonly Line[] | null,
  idOf: (line: Line) => string,
  isDoubtful: (line: Line) => boolean,
) => {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const isChecked = (line: Line): boolean => isDoubtful(line) === turned.has(idOf(line));
  const turn = (line: Line): void =>
    setTurned((now) => {
      const next = new Set(now);
      if (!next.delete(idOf(line))) next.add(idOf(line));
      return next;
    });
  return { isChecked, turn, checked: lines?.filter(isChecked) ?? [] };
};
