import { webLink } from '../../domain/document/web-link';
import type { ValueOf } from '../client';
import { SafeLink } from '../dossier/safe-link';
import { useSurroundings } from '../surroundings';
import { DocumentForm } from './document-form';
import { useSaving } from './done';
import { SavedNotice } from './saved-notice';

type Dealings = ValueOf<'dealings'>;
type Props = { customerId: string; name: string; dealings: Dealings; changed: () => void };

const mostShown = 30;

/** Papers and pictures by name and link, each link with the host it leads to. */
export const DocumentsPanel = ({ customerId, name, dealings, changed }: Props) => {
  const { client, messages } = useSurroundings();
  const { documents: words, view } = messages.orders;
  const saving = useSaving();
  const { documents } = dealings;
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <SavedNotice saving={saving} undone={changed} />
      {documents.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="log documents">
        {documents.slice(0, mostShown).map((document) => (
          <DocumentLine key={document.id} document={document} />
        ))}
      </ul>
      {documents.length > mostShown && (
        <p class="quiet">{view.others(documents.length - mostShown)}</p>
      )}
      <details>
        <summary>{words.add}</summary>
        <DocumentForm
          customerId={customerId}
          name={name}
          dealings={dealings}
          saving={saving}
          saved={changed}
        />
      </details>
      <button type="button" class="link" onClick={() => void client.openTab({ tab: 'documents' })}>
        {words.openTab}
      </button>
    </section>
  );
};

/** A link that is none of the web is shown as text and cannot be followed. */
const DocumentLine = ({ document }: { document: Dealings['documents'][number] }) => {
  const { orders, words } = useSurroundings().messages;
  const { date, kind, name, link, order } = document;
  return (
    <li>
      <p>{name || words.documentKinds[kind]}</p>
      <p class="quiet">{[words.documentKinds[kind], date, order].filter(Boolean).join(' · ')}</p>
      {link && (
        <p>
          {webLink(link) ? (
            <SafeLink text={link} />
          ) : (
            <>
              {link} <span class="due late">△ {orders.documents.notLinked}</span>
            </>
          )}
        </p>
      )}
    </li>
  );
};
