import { plainAddress } from '../../domain/research/plain-address';
import { useSurroundings } from '../surroundings';

type Props = { text: string; known?: readonly string[] };

/** A text that is an address as a link with its host in plain form and what to beware of; any other text as it is. */
export const SafeLink = ({ text, known = [] }: Props) => {
  const { research } = useSurroundings().messages.dossier;
  const address = plainAddress(text, known);
  if (!address) return <>{text}</>;
  return (
    <>
      <a href={address.url} target="_blank" rel="noopener noreferrer">
        {address.host || text.replace(/^(mailto|tel):/i, '')}
      </a>
      {address.warnings.map((warning) => (
        <span key={warning.kind} class="due late">
          {' '}
          △ {research.warning(warning)}
        </span>
      ))}
    </>
  );
};
