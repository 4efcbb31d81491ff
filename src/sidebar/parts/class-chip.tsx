import type { CustomerClass } from '../../domain/customer/customer-class';
import { useSurroundings } from '../surroundings';

/** The class as a letter in a circle, with its words beside it where there is room. */
export const ClassChip = ({ of, short }: { of: CustomerClass | null; short?: boolean }) => {
  const { words } = useSurroundings().messages;
  const name = of ? words.classes[of] : words.unclassed;
  const meaning = of ? `${of}${words.colon}${words.classMeanings[of]}` : words.unclassed;
  return (
    <span class={`class-chip class-${of ?? 'none'}`} title={meaning}>
      <b aria-hidden={short ? undefined : 'true'}>{of ?? '–'}</b>
      {!short && <span>{name}</span>}
    </span>
  );
};
