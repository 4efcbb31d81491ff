import { useSurroundings } from '../surroundings';

type Props = {
  /** How many lines there are: a single one has its own button. */
  readonly lines: number;
  readonly checked: number;
  readonly isWorking: boolean;
  readonly accept: () => void;
};

/** Accepts all ticked lines of a list in one operation. */
export const AcceptChecked = ({ lines, checked, isWorking, accept }: Props) => {
  const { acceptChecked } = useSurroundings().messages.planning.view;
  if (lines < 2) return null;
  return (
    <button type="button" disabled={isWorking || checked === 0} onClick={accept}>
      {acceptChecked(checked)}
    </button>
  );
};
