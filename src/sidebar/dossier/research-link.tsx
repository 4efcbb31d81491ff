import type { Link } from '../../domain/research/link';
import { plainAddress } from '../../domain/research/plain-address';
import { copyText } from '../parts/copy-button';
import { useSurroundings } from '../surroundings';

type Props = { link: Link; isNamed: boolean };

/** One place to look. Nothing is asked of it before the click, and it is not told where the click came from. */
export const ResearchLink = ({ link, isNamed }: Props) => {
  const { research } = useSurroundings().messages.dossier;
  const { site, about, url, paste } = link;
  const what = about.map((datum) => research.data[datum]).join(' + ');
  const name = [isNamed ? site : '', what].filter(Boolean).join(' · ');
  const address = url === '' ? null : plainAddress(url);
  if (!address) {
    return (
      <button
        type="button"
        class="link"
        title={research.byHand(paste)}
        onClick={() => void copyText(paste)}
      >
        {name} ⧉
      </button>
    );
  }
  return (
    <a
      href={address.url}
      target="_blank"
      rel="noopener noreferrer"
      title={[address.host, paste && research.paste(paste)].filter(Boolean).join(' · ')}
      onClick={() => void (paste && copyText(paste))}
    >
      {name}
      {paste && ' ⧉'} {isNamed && address.host && <span class="quiet">{address.host}</span>}
    </a>
  );
};
