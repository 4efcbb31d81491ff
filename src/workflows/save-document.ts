import type { DocumentKind, TradeDocument } from '../domain/document/document';
import { webLink } from '../domain/document/web-link';
import type { FollowUp } from '../domain/follow-up/follow-up';
import type { LocalDate } from '../domain/local-date';
import { Problem } from '../domain/problem';
import { addedRow } from '../domain/register/row-undo';
import { emptyNote, writeNote } from '../domain/register/undo-note';
import { documentIdOf } from '../domain/row-id';
import { messagesFor } from '../messages/messages-for';
import { adoptions } from './adopt-rows';
import { linesSince } from './lines-since';
import { rowOf } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { Ports, RegisterRow } from './ports';

export type DocumentRequest = {
  readonly operationId: string;
  readonly customerId: string;
  readonly kind: DocumentKind;
  readonly date: LocalDate;
  readonly name: string;
  /** Empty for a paper that lies somewhere without an address. */
  readonly link: string;
  /** Number of the order it belongs to; may be empty. */
  readonly order: string;
};

type Seen = { readonly log: readonly FollowUp[]; readonly documents: readonly TradeDocument[] };

const documentFrom = (request: DocumentRequest, { customer }: RegisterRow): TradeDocument => {
  const link = request.link.trim();
  const address = link === '' ? null : webLink(link);
  if (link === '' && request.name.trim() === '') throw new Problem('documentEmpty', {});
  if (link !== '' && !address) throw new Problem('linkRefused', { link });
  return {
    id: documentIdOf(request.operationId),
    date: request.date,
    customerId: customer.id,
    customer: customer.company || customer.contact,
    kind: request.kind,
    name: request.name.trim() || (address?.host ?? ''),
    link: address?.url ?? '',
    order: request.order.trim(),
    operationId: request.operationId,
  };
};

const lineOf = (ports: Ports, document: TradeDocument): FollowUp => ({
  when: ports.clock.now(),
  customerId: document.customerId,
  customer: document.customer,
  owner: ports.settings().owner,
  act: 'documentNoted',
  channel: '',
  direction: '',
  topic: '',
  text: [messagesFor(ports.language()).words.documentKinds[document.kind], document.name]
    .filter(Boolean)
    .join(': '),
  nextDate: null,
  operationId: document.operationId,
  undo: writeNote({
    ...emptyNote,
    tabs: [{ tab: 'documents', added: [addedRow(document)], changed: [] }],
  }).join(''),
});

const isWaiting = ({ isTyped }: TradeDocument): boolean => isTyped === true;

const stepsFor = (
  ports: Ports,
  document: TradeDocument,
  rows: readonly RegisterRow[],
  seen: Seen,
): Step<Seen>[] => {
  const { operationId } = document;
  const written = seen.log.find((line) => line.operationId === operationId);
  if (written?.act === 'operationUndone') return [];
  const customers = rows.map(({ customer }) => customer);
  const adopt: Step<Seen> = {
    isDone: ({ documents }) => !documents.some(isWaiting),
    write: ({ documents }) => void ports.documents.change(adoptions(documents, customers)),
  };
  return [
    {
      isDone: ({ log }) => log.some((line) => line.operationId === operationId),
      write: () => ports.log.append([lineOf(ports, document)]),
    },
    ...(seen.documents.some(isWaiting) ? [adopt] : []),
    {
      isDone: ({ documents }) => documents.some(({ id }) => id === document.id),
      write: () => ports.documents.append([document]),
    },
  ];
};

/**
 * Notes where a paper or picture of a customer lies, by name and link; nothing is opened or fetched. `undoOperation`
 * takes it back. Throws `documentEmpty`, `linkRefused`, `customerMissing`, `busy`, `notSaved`.
 */
export const saveDocument = (
  ports: Ports,
  request: DocumentRequest,
): { readonly outcome: Outcome; readonly documentId: string } =>
  ports.lock.hold(() => {
    const rows = ports.register.read();
    const document = documentFrom(request, rowOf(rows, request.customerId));
    const look = (): Seen => ({
      log: linesSince(ports, request.operationId),
      documents: ports.documents.read(),
    });
    const { outcome } = carryOut(look, (seen) => stepsFor(ports, document, rows, seen));
    return { outcome, documentId: document.id };
  });
