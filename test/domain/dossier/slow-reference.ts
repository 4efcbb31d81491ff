/** What level and freshness should be, worked out line by line with calendar dates and no shared code. */

export type ReferenceLine = {
  readonly customerId: string;
  readonly item: string;
  readonly person: string;
  readonly value: string;
  readonly seenOn: string;
  readonly operationId: string;
};

export type ReferenceCustomer = {
  readonly id: string;
  readonly company: string;
  readonly contact: string;
  readonly email: string;
  readonly class: string;
  readonly owner: string;
};

/** Months that each item stays fresh by default. */
const months: Readonly<Record<string, number>> = {
  address: 36,
  companyType: 36,
  strength: 36,
  projectStatus: 3,
  budget: 3,
  schedule: 3,
  decisionProcess: 12,
  otherSuppliers: 12,
  competitors: 12,
  role: 12,
  background: 60,
  interests: 60,
  deciderRelations: 12,
  competitorRelation: 12,
  thirdParties: 12,
};

const first = ['address', 'companyType', 'strength', 'projectStatus'];
const second = ['budget', 'schedule', 'decisionProcess', 'otherSuppliers', 'competitors'];
const third = ['deciderRelations', 'competitorRelation', 'thirdParties'];

const days = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const isStale = (item: string, seenOn: string, today: string): boolean =>
  days(seenOn, today) > (months[item] ?? 0) * 30.44;

/** The line that counts: the last written among those with the latest day that nobody took back. */
export const countingLine = (
  lines: readonly ReferenceLine[],
  customerId: string,
  item: string,
  person: string,
): ReferenceLine | null => {
  let counting: ReferenceLine | null = null;
  for (const line of lines) {
    const isTakenBack = lines.some(
      (other) => other.item === 'takenBack' && other.operationId === `undo:${line.operationId}`,
    );
    const isAbout =
      line.customerId === customerId &&
      line.item === item &&
      line.person.toLowerCase() === person.toLowerCase();
    if (!isAbout || isTakenBack) continue;
    if (counting === null || line.seenOn >= counting.seenOn) counting = line;
  }
  return counting;
};

export const referenceLevel = (
  customer: ReferenceCustomer,
  lines: readonly ReferenceLine[],
  today: string,
): number => {
  const isKnown = (item: string, person = ''): boolean => {
    const line = countingLine(lines, customer.id, item, person);
    return line !== null && line.value !== '' && !isStale(item, line.seenOn, today);
  };
  const names = [...new Set(lines.map(({ person }) => person))];
  const deciders = names.filter(
    (name) =>
      name !== '' &&
      isKnown('role', name) &&
      countingLine(lines, customer.id, 'role', name)?.value === 'Decider',
  );
  const { company, contact, email, owner } = customer;
  const isInRegister = [company, contact, email, customer.class, owner].every(Boolean);
  if (!isInRegister || !first.every((item) => isKnown(item))) return 0;
  if (deciders.length === 0 || !second.every((item) => isKnown(item))) return 1;
  const moves = ['background', 'interests'].every((item) =>
    deciders.some((name) => isKnown(item, name)),
  );
  return moves && third.every((item) => isKnown(item)) ? 3 : 2;
};
