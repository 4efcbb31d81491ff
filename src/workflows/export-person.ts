import type { Customer } from '../domain/customer/customer';
import type { TradeDocument } from '../domain/document/document';
import type { DossierLine } from '../domain/dossier/fact';
import { visibleFacts } from '../domain/dossier/visible';
import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Plan } from '../domain/follow-up/plan';
import type { Inquiry } from '../domain/inquiry/inquiry';
import type { Order } from '../domain/order/order';
import { ownedRows } from '../domain/order/own-orders';
import { factInWords } from '../messages/fact-in-words';
import type { Messages } from '../messages/messages';
import { messagesFor } from '../messages/messages-for';
import { rowOf } from './log-follow-up';
import { ownLog } from './own-log';
import type { Ports } from './ports';
import type { TabRow } from './tab-rows';

/** Everything the workbook says about a person. */
export type PersonFile = {
  readonly exportedOn: string;
  readonly customer: Customer;
  readonly followUps: readonly Omit<FollowUp, 'undo'>[];
  readonly inquiries: readonly Inquiry[];
  /** What the dossier says, what was taken back or has become older included. */
  readonly facts: readonly DossierLine[];
  /** Personal facts that stay with the owner, since somebody else asks. */
  readonly withheld: number;
  readonly orders: readonly Order[];
  readonly documents: readonly TradeDocument[];
  readonly plans: readonly Plan[];
};

/** Where it stands, what it is, what it says. */
export type PersonLine = readonly [string, string, string];

type Headers = Readonly<Record<string, string>>;

const linesOf = (place: string, record: object, headers: Headers): PersonLine[] =>
  Object.entries(record)
    .filter(([, value]) => value !== '' && value !== null && typeof value !== 'object')
    .map(([key, value]) => [place, headers[key] ?? key, String(value)]);

const tableOf = (
  { customer, followUps, inquiries, facts, orders, documents, plans }: PersonFile,
  messages: Messages,
): PersonLine[] => {
  const { tabs, columns, words } = messages;
  return [
    ...linesOf(tabs.customers, customer, columns.customers),
    ...followUps.flatMap((line) => linesOf(tabs.followUps, line, columns.followUps)),
    ...inquiries.flatMap(({ fields, ...rest }) =>
      linesOf(tabs.inquiries, { ...rest, ...fields }, columns.inquiries),
    ),
    ...facts.flatMap((fact) => {
      const said = {
        ...fact,
        item: words.factItems[fact.item],
        value: factInWords(fact, messages),
      };
      return linesOf(tabs.dossier, said, columns.dossier);
    }),
    ...orders.flatMap((order) => linesOf(tabs.orders, order, columns.orders)),
    ...documents.flatMap((one) =>
      linesOf(tabs.documents, { ...one, kind: words.documentKinds[one.kind] }, columns.documents),
    ),
    ...plans.flatMap((plan) =>
      linesOf(
        tabs.plans,
        { ...plan, kind: words.planKinds[plan.kind], state: words.planStates[plan.state] },
        columns.plans,
      ),
    ),
  ];
};

/**
 * Collects what a person may ask to be given, for programs and for people; personal facts only for the owner of the
 * customer. Throws `customerMissing`.
 */
export const exportPerson = (
  ports: Ports,
  { customerId }: { readonly customerId: string },
): { readonly file: PersonFile; readonly table: readonly PersonLine[] } => {
  const rows = ports.register.read();
  const { customer } = rowOf(rows, customerId);
  const own = <T extends TabRow>(all: readonly T[]): T[] =>
    ownedRows(
      all,
      rows.map((row) => row.customer),
    ).filter((one) => one.customerId === customerId);
  const lines = ownLog(ports, customerId);
  const known = ports.dossier.read().filter((line) => line.customerId === customerId);
  const facts = visibleFacts(known, { me: ports.settings().owner, owner: customer.owner });
  const file: PersonFile = {
    exportedOn: ports.clock.today(),
    customer,
    followUps: lines.map(({ undo: _, ...line }) => line),
    inquiries: ports.inquiries.read().filter((inquiry) => inquiry.customerId === customerId),
    facts,
    withheld: known.length - facts.length,
    orders: own(ports.orders.read()),
    documents: own(ports.documents.read()),
    plans: own(ports.plans.read()),
  };
  return { file, table: tableOf(file, messagesFor(ports.language())) };
};
