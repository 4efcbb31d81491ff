import type { Customer } from '../domain/customer/customer';
import type { DossierLine } from '../domain/dossier/fact';
import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Inquiry, InquiryFields } from '../domain/inquiry/inquiry';
import { Problem } from '../domain/problem';
import { undoableTabs } from '../domain/register/row-undo';
import { messagesFor } from '../messages/messages-for';
import { customerRowSteps } from './customer-rows';
import { isRemembered, rememberErased } from './erased-before';
import { rowOf } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import { rewritePagesNaming } from './pages-naming';
import type { Ports, RegisterRow } from './ports';
import { readTabs, type TabRows } from './tab-rows';

export type EraseRequest = { readonly operationId: string; readonly customerId: string };

type Seen = {
  readonly rows: readonly RegisterRow[];
  readonly log: readonly FollowUp[];
  readonly inquiries: readonly Inquiry[];
  readonly lines: readonly DossierLine[];
  readonly tabs: TabRows;
};

/** What tells who a person is; country, product, class and dates stay for the counts. */
const personal = ['contact', 'email', 'phone', 'site', 'notes'] as const;

const blankFields = { contact: '', company: '', email: '', phone: '' } satisfies InquiryFields;

/** In the place of the name: a row without any name would count for nobody. */
const erased = (ports: Ports): string => messagesFor(ports.language()).register.erased;

/** The values of `wanted` that are not there yet, so that nothing is written that stands already. */
const lacking = (now: object, wanted: Readonly<Record<string, string | number>>) => {
  const values = now as Readonly<Record<string, unknown>>;
  const missing = Object.entries(wanted).filter(([key, value]) => values[key] !== value);
  return missing.length > 0 ? Object.fromEntries(missing) : null;
};

const registerStep = (ports: Ports, { customerId }: EraseRequest): Step<Seen> => {
  const nothing = Object.fromEntries(personal.map((key) => [key, '']));
  const toBlank = ({ rows }: Seen) =>
    lacking(rowOf(rows, customerId).customer, { ...nothing, company: erased(ports), level: 0 });
  return {
    isDone: (seen) => toBlank(seen) === null,
    write: (seen) => void ports.register.change([{ customerId, set: toBlank(seen) ?? {} }]),
  };
};

/** Lines about the person, and lines whose note for undoing would bring the person back. */
const erasedLine = (line: FollowUp, { customerId }: EraseRequest, word: string) => {
  const remembers = line.undo?.includes(customerId) ? { undo: '' } : {};
  if (line.customerId !== customerId) return line.undo && 'undo' in remembers ? remembers : null;
  const isDone = line.customer === word && line.text === '' && !line.undo;
  return isDone ? null : { ...remembers, customer: word, text: '', ...(line.undo && { undo: '' }) };
};

const isErased = ({ fields, text }: Inquiry): boolean =>
  text === '' && !fields.contact && !fields.company && !fields.email && !fields.phone;

const hasNothing = ({ value, person, source }: DossierLine): boolean =>
  value === '' && person === '' && source === '';

/** Item and day stay of what was known, so that it can be told that something was. */
const dossierStep = (ports: Ports, { customerId }: EraseRequest, word: string): Step<Seen> => {
  const isToErase = (line: DossierLine): boolean =>
    line.customerId === customerId && !(hasNothing(line) && line.customer === word);
  const nothing = { customer: word, person: '', value: '', source: '' };
  return {
    isDone: ({ lines }) => !lines.some(isToErase),
    write: () => ports.dossier.rewrite((line) => (isToErase(line) ? nothing : null)),
  };
};

/** What rows of other tabs say of a person; amounts and days stay for the counts. */
const blankRows = {
  orders: {},
  documents: { name: '', link: '' },
  plans: { text: '', place: '' },
} as const;

const rowSteps = (ports: Ports, { customerId }: EraseRequest, word: string, seen: Seen) =>
  customerRowSteps(ports, seen, customerId, (tab, row) =>
    lacking(row, { ...blankRows[tab], customer: word, customerId }),
  );

const stepsFor = (ports: Ports, request: EraseRequest, seen: Seen): Step<Seen>[] => {
  const word = erased(ports);
  const { operationId, customerId } = request;
  const isOwn = (inquiry: Inquiry) => inquiry.customerId === customerId && !isErased(inquiry);
  const toErase = (line: FollowUp) =>
    line.operationId === operationId ? null : erasedLine(line, request, word);
  return [
    {
      isDone: ({ log }) => log.some((line) => line.operationId === operationId),
      write: () => ports.log.append([lineOf(ports, request)]),
    },
    registerStep(ports, request),
    {
      isDone: ({ log }) => log.every((line) => toErase(line) === null),
      write: () => ports.log.rewrite(toErase),
    },
    {
      isDone: ({ inquiries }) => !inquiries.some(isOwn),
      write: () =>
        ports.inquiries.rewrite((one) =>
          isOwn(one) ? { fields: blankFields, reasons: '', text: '' } : null,
        ),
    },
    dossierStep(ports, request, word),
    ...rowSteps(ports, request, word, seen),
  ];
};

const lineOf = (ports: Ports, { operationId, customerId }: EraseRequest): FollowUp => ({
  when: ports.clock.now(),
  customerId,
  customer: erased(ports),
  owner: ports.settings().owner,
  act: 'personErased',
  channel: '',
  direction: '',
  topic: '',
  text: '',
  nextDate: null,
  operationId,
});

/**
 * Blanks who a person is in the register, the log, the inquiries, the dossier, orders, documents and plans; dates, amounts, classes
 * and kinds stay, so that what was counted stays counted; pages that name the person are written anew. The document
 * remembers the id, so that an older version that is restored can be told. It cannot be taken back. Throws `customerMissing`, `busy`, `notSaved`.
 */
export const erasePerson = (ports: Ports, request: EraseRequest): { readonly outcome: Outcome } => {
  const { outcome, customer } = eraseRows(ports, request);
  // Who was blanked by a try that broke off is named by nobody any more: then every page is written anew, once.
  const isFirst = !isRemembered(ports, request.customerId);
  if (isFirst || customer.company !== erased(ports)) rewritePagesNaming(ports, customer);
  rememberErased(ports, request.customerId);
  return { outcome };
};

const eraseRows = (
  ports: Ports,
  request: EraseRequest,
): { readonly outcome: Outcome; readonly customer: Customer } =>
  ports.lock.hold(() => {
    const asked: Customer[] = [];
    const look = (): Seen => ({
      rows: ports.register.read(),
      log: ports.log.read(),
      inquiries: ports.inquiries.read(),
      lines: ports.dossier.read(),
      tabs: readTabs(ports, undoableTabs),
    });
    const { outcome } = carryOut(look, (seen) => {
      asked.push(rowOf(seen.rows, request.customerId).customer);
      return stepsFor(ports, request, seen);
    });
    const [customer] = asked;
    if (!customer) throw new Problem('customerMissing', { customerId: request.customerId });
    return { outcome, customer };
  });
