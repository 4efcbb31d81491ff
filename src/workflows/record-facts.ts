import type { Customer } from '../domain/customer/customer';
import {
  type DossierLine,
  type Fact,
  isSamePerson,
  keyOfFact,
  takingBackId,
} from '../domain/dossier/fact';
import type { ItemKey } from '../domain/dossier/item';
import { holdable } from '../domain/holdable';
import type { LocalDate } from '../domain/local-date';
import { Problem } from '../domain/problem';
import { type DossierOf, dossierFrom, levelReader } from './dossier';
import { rowOf } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { Ports, RegisterRow } from './ports';

export type NewFact = {
  readonly item: ItemKey;
  readonly person: string;
  readonly value: string;
  readonly source: string;
  /** Today, when nothing is said. */
  readonly seenOn?: LocalDate | undefined;
};

export type FactsRequest = {
  readonly operationId: string;
  readonly customerId: string;
  readonly facts: readonly NewFact[];
};

export type Recorded = { readonly outcome: Outcome; readonly dossier: DossierOf };

type Seen = { readonly rows: readonly RegisterRow[]; readonly lines: readonly DossierLine[] };

/** Of two facts about the same thing in one operation the later one counts. */
const linesOf = (
  ports: Ports,
  { operationId, customerId, facts }: FactsRequest,
  customer: Customer,
): Fact[] => {
  const byKey = new Map(facts.map((fact) => [keyOfFact(fact), fact] as const));
  return [...byKey.values()].map(({ item, person, value, source, seenOn }) => ({
    customerId,
    customer: customer.company || customer.contact,
    item,
    person: holdable(person).trim(),
    value: holdable(value).trim(),
    source: holdable(source).trim(),
    seenOn: seenOn ?? ports.clock.today(),
    by: ports.settings().owner || customer.owner,
    operationId,
  }));
};

/** What was blanked when a person was erased is not written again by a retry. */
const isErased = ({ person, value, source }: Pick<Fact, 'person' | 'value' | 'source'>): boolean =>
  person === '' && value === '' && source === '';

const isWritten = (line: DossierLine, lines: readonly DossierLine[]): boolean =>
  lines.some(
    ({ operationId, customerId, item, person, value, source }) =>
      operationId === line.operationId &&
      customerId === line.customerId &&
      item === line.item &&
      (isSamePerson(person, line.person) || isErased({ person, value, source })),
  );

/** Appends the lines that are not there yet; what was torn off is written after what was not. */
const appendStep = (ports: Ports, wanted: readonly DossierLine[]): Step<Seen> => ({
  isDone: ({ lines }) => wanted.every((line) => isWritten(line, lines)),
  write: ({ lines }) => ports.dossier.append(wanted.filter((line) => !isWritten(line, lines))),
});

/** Writes lines to the dossier and the customer's level to the register; the register is read again only when changed. */
const writeDossier = (
  ports: Ports,
  customerId: string,
  linesFor: (seen: Seen) => readonly DossierLine[],
): Recorded => {
  let rows = ports.register.read();
  let isTouched = false;
  const look = (): Seen => {
    if (isTouched) rows = ports.register.read();
    return { rows, lines: ports.dossier.read() };
  };
  const { outcome, seen } = carryOut(look, (before): Step<Seen>[] => {
    const { customer } = rowOf(before.rows, customerId);
    const wanted = linesFor(before);
    const missing = wanted.filter((line) => !isWritten(line, before.lines));
    const level = levelReader(ports, [...before.lines, ...missing])(customer);
    const raise: Step<Seen> = {
      isDone: (now) => rowOf(now.rows, customerId).customer.level === level,
      write: () => {
        ports.register.change([{ customerId, set: { level } }]);
        isTouched = true;
      },
    };
    return [appendStep(ports, wanted), ...(raise.isDone(before) ? [] : [raise])];
  });
  const { customer } = rowOf(seen.rows, customerId);
  return { outcome, dossier: dossierFrom(ports, customer, seen.lines) };
};

/**
 * Writes down what was learnt about a customer, one fact or many, and brings his level in line with it. An empty value
 * says that something is no longer known. The same operation id is written once. Throws `customerMissing`, `busy`,
 * `notSaved`.
 */
export const recordFacts = (ports: Ports, request: FactsRequest): Recorded =>
  ports.lock.hold(() =>
    writeDossier(ports, request.customerId, ({ rows }) =>
      linesOf(ports, request, rowOf(rows, request.customerId).customer),
    ),
  );

/** Takes the facts of one operation back. The lines stay and no longer count. Throws `nothingToUndo`, `busy`, `notSaved`. */
export const takeBackFacts = (
  ports: Ports,
  { operationId }: { readonly operationId: string },
): Recorded =>
  ports.lock.hold(() => {
    const known = ports.dossier
      .read()
      .find((line) => line.operationId === operationId && line.item !== 'takenBack');
    if (!known) throw new Problem('nothingToUndo', {});
    const { customerId, customer } = known;
    return writeDossier(ports, customerId, () => [
      {
        customerId,
        customer,
        item: 'takenBack',
        person: '',
        value: '',
        source: '',
        seenOn: ports.clock.today(),
        by: ports.settings().owner,
        operationId: takingBackId(operationId),
      },
    ]);
  });
