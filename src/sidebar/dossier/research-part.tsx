import { useState } from 'preact/hooks';
import { ownDomainOf, readEmails } from '../../domain/customer/email';
import { type Link, type LinkGroup, linkGroups } from '../../domain/research/link';
import { siteAddress } from '../../domain/research/plain-address';
import { knownOf, researchLinks } from '../../domain/research/research-links';
import { enginesOf } from '../../domain/research/search-engines';
import { Field } from '../parts/field';
import { useSurroundings } from '../surroundings';
import { FactForm } from './fact-form';
import type { PartProps } from './knowledge';
import { ResearchLink } from './research-link';
import { SafeLink } from './safe-link';

/** Where to look, one click each; what is found goes into the form below. */
export const ResearchPart = ({ knowledge, recorded }: PartProps) => {
  const { research } = useSurroundings().messages.dossier;
  const { card, dossier } = knowledge;
  const known = knownOf(card, card.place.code, dossier.facts);
  const links = researchLinks(known);
  const engines = enginesOf(card.place.code);
  const [engine, setEngine] = useState(engines[0] ?? '');
  const shown = links.filter(({ group, site }) => group !== 'search' || site === engine);
  const mails = readEmails(card.email).map(ownDomainOf).filter(Boolean);
  const site = siteAddress(card.site, mails);
  if (links.length === 0) return <p class="quiet">{research.nothingToLookFor}</p>;
  return (
    <>
      <FactForm knowledge={knowledge} recorded={recorded} />
      <p class="quiet">{research.note}</p>
      {site && (
        <p>
          <SafeLink text={site.url} known={mails} />
        </p>
      )}
      <Field label={research.searchWith}>
        <select value={engine} onChange={({ currentTarget }) => setEngine(currentTarget.value)}>
          {engines.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </Field>
      {linkGroups.map((group) => (
        <LinkList key={group} group={group} links={shown.filter((link) => link.group === group)} />
      ))}
    </>
  );
};

const LinkList = ({ group, links }: { group: LinkGroup; links: readonly Link[] }) => {
  const { research } = useSurroundings().messages.dossier;
  if (links.length === 0) return null;
  return (
    <details open={group === 'search'}>
      <summary>{research.groups[group]}</summary>
      <ul class="links">
        {links.map((link) => (
          <li key={`${link.site} ${link.url} ${link.about.join()}`}>
            <ResearchLink link={link} isNamed={group !== 'search'} />
          </li>
        ))}
      </ul>
    </details>
  );
};
