import type { Customer } from '../domain/customer/customer';
import { type DossierLine, isSamePerson } from '../domain/dossier/fact';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { dossierFrom, levelReader } from './dossier';
import { linesSince } from './lines-since';
import { rowOf } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Ports, RegisterRow } from './ports';
import type { Recorded } from './record-facts';

export type EraseContactRequest = {
  readonly operationId: string;
  readonly customerId: string;
  /** Name of one of the customer's contacts. */
  readonly person: string;
};

type Seen = {
  readonly rows: readonly RegisterRow[];
  readonly log: readonly FollowUp[];
  readonly lines: readonly DossierLine[];
};

const nothing = { person: '', value: '', source: '' };

const isAbout = (line: DossierLine, { customerId, person }: EraseContactRequest): boolean =>
  line.customerId === customerId && isSamePerson(line.person, person);

const logLine = (
  ports: Ports,
  { operationId }: EraseContactRequest,
  customer: Customer,
): FollowUp => ({
  when: ports.clock.now(),
  customerId: customer.id,
  customer: customer.company || customer.contact,
  owner: ports.settings().owner || customer.owner,
  act: 'personErased',
  channel: '',
  direction: '',
  topic: '',
  text: '',
  nextDate: null,
  operationId,
});

const levelWithout = (
  ports: Ports,
  request: EraseContactRequest,
  { rows, lines }: Seen,
): Customer['level'] => {
  const left = lines.filter((line) => !isAbout(line, request));
  return levelReader(ports, left)(rowOf(rows, request.customerId).customer);
};

const stepsFor = (ports: Ports, request: EraseContactRequest, before: Seen): Step<Seen>[] => {
  const { operationId, customerId } = request;
  const { customer } = rowOf(before.rows, customerId);
  const level = levelWithout(ports, request, before);
  const lower: Step<Seen> = {
    isDone: ({ rows }) => rowOf(rows, customerId).customer.level === level,
    write: () => void ports.register.change([{ customerId, set: { level } }]),
  };
  return [
    {
      isDone: ({ log }) => log.some((line) => line.operationId === operationId),
      write: () => ports.log.append([logLine(ports, request, customer)]),
    },
    {
      isDone: ({ lines }) => !lines.some((line) => isAbout(line, request)),
      write: () => ports.dossier.rewrite((line) => (isAbout(line, request) ? nothing : null)),
    },
    ...(lower.isDone(before) ? [] : [lower]),
  ];
};

/**
 * Blanks one of a customer's contacts in the dossier: name, what was known, and from where; items and days stay. It
 * cannot be taken back. The main contact, who stands in the register, is erased with the customer. Throws
 * `customerMissing`, `busy`, `notSaved`.
 */
export const eraseContact = (ports: Ports, request: EraseContactRequest): Recorded =>
  ports.lock.hold(() => {
    let rows = ports.register.read();
    let isTouched = false;
    const look = (): Seen => {
      // Most erasures leave the level alone; the register is read again only when it was written to.
      if (isTouched) rows = ports.register.read();
      return { rows, log: linesSince(ports, request.operationId), lines: ports.dossier.read() };
    };
    const { outcome, seen } = carryOut(look, (before) => {
      const steps = stepsFor(ports, request, before);
      isTouched = steps.length > 2;
      return steps;
    });
    const { customer } = rowOf(seen.rows, request.customerId);
    return { outcome, dossier: dossierFrom(ports, customer, seen.lines) };
  });
