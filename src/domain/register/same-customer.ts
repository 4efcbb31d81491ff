import { phoneEnding } from '../customer/compared-phone';
import type { Identity } from '../customer/identity';
import { agreeing, bucketsBy, makeSets, type Nodes, type Sets } from './row-sets';

const isReachable = (who: Identity): boolean => who.emails.length > 0 || who.phones.length > 0;
const hasOneName = (who: Identity): boolean => who.company === '' || who.contact === '';
export const isBare = (who: Identity): boolean => !isReachable(who) && hasOneName(who);
const isBareSite = (who: Identity): boolean => isBare(who) && who.company === who.contact;

type Value = (node: number) => string;
/** Groups of the given rows that one trait makes one customer. */
type Link = (nodes: Nodes, firmOf: Value) => Nodes[];

/** The number with this ending when its country is known, else empty. */
const wholePhone = (who: Identity, ending: string): string =>
  who.phones.find((phone) => phone !== ending && phoneEnding(phone) === ending) ?? '';

/** The firm that each set of rows names; a set never names two. */
const firmsOf = (sets: Sets, who: readonly Identity[]): Map<number, string> => {
  const firms = new Map<number, string>();
  who.forEach(({ company }, node) => {
    if (company !== '') firms.set(sets.rootOf(node), company);
  });
  return firms;
};

/**
 * Joins what a trait links. Where the rows it would join name several firms, each firm is joined for itself, and so are
 * the rows that name none, so that no row between two firms makes them one.
 */
const joinBy = (sets: Sets, who: readonly Identity[], link: Link): void => {
  const firms = firmsOf(sets, who);
  const firmOf = (node: number) => firms.get(sets.rootOf(node)) ?? '';
  const groups = link([...who.keys()], firmOf);
  const tried = makeSets(who.length);
  for (const node of who.keys()) tried.join([sets.rootOf(node), node]);
  for (const group of groups) tried.join(group);
  const linked = new Set(groups.flat().map(tried.rootOf));
  const firmsIn = new Map<number, Set<string>>();
  for (const [root, firm] of firms) {
    const joint = tried.rootOf(root);
    if (linked.has(joint)) firmsIn.set(joint, (firmsIn.get(joint) ?? new Set()).add(firm));
  }
  const isTorn = (node: number): boolean => (firmsIn.get(tried.rootOf(node))?.size ?? 0) > 1;
  for (const group of groups) if (!isTorn(group[0] as number)) sets.join(group);
  const torn = [...who.keys()].filter(isTorn);
  const parts = bucketsBy(torn, (node) => [`${tried.rootOf(node)}\n${firmOf(node)}`]);
  const again = [...parts.values()].flatMap((part) => link(part, firmOf));
  for (const group of again) sets.join(group);
};

type Bare = { readonly is: (who: Identity) => boolean; readonly name: (who: Identity) => string };

/** A row with one name and nothing else goes with the one customer of that name, if there is just one. */
const joinBare = (sets: Sets, who: readonly Identity[], bare: Bare): void => {
  const of = (node: number): Identity => who[node] as Identity;
  const named = bucketsBy([...who.keys()], (node) => [bare.name(of(node))]);
  for (const bucket of named.values()) {
    for (const part of agreeing(bucket, (node) => of(node).country)) {
      const alone = part.filter((node) => bare.is(of(node)));
      if (alone.length === 0) continue;
      const others = part.filter((node) => !bare.is(of(node)));
      const customers = new Set(others.map(sets.rootOf));
      sets.join(customers.size === 1 ? [...customers, ...alone] : alone);
    }
  }
};

const traits = (who: readonly Identity[]): Link[] => {
  const of = (node: number): Identity => who[node] as Identity;
  const contact: Value = (node) => of(node).contact;
  const country: Value = (node) => of(node).country;
  const mailbox: Value = (node) => of(node).domain || (of(node).emails[0] ?? '');
  const pair = (node: number) =>
    of(node).company && of(node).contact ? [`${of(node).company}\n${contact(node)}`] : [];
  const endings = (node: number) => of(node).phones.map(phoneEnding);
  return [
    (nodes, firmOf) =>
      [...bucketsBy(nodes, (node) => of(node).emails).values()].flatMap((bucket) =>
        agreeing(bucket, firmOf),
      ),
    (nodes, firmOf) =>
      [...bucketsBy(nodes, endings)].flatMap(([ending, bucket]) =>
        agreeing(bucket, (node) => wholePhone(of(node), ending), firmOf, contact),
      ),
    (nodes) =>
      [...bucketsBy(nodes, pair).values()].flatMap((bucket) => agreeing(bucket, country, mailbox)),
  ];
};

/**
 * Which rows speak of one customer: a shared e-mail or phone with no other firm or person against it, the same person
 * at the same firm, or a bare name that only one customer has. Answers for each row the first row of its customer;
 * the order of the rows makes no difference to who belongs together, and rows of two firms never do.
 */
export const sameCustomers = (who: readonly Identity[]): ((node: number) => number) => {
  const sets = makeSets(who.length);
  for (const link of traits(who)) joinBy(sets, who, link);
  joinBare(sets, who, { is: isBare, name: (one) => one.company });
  joinBare(sets, who, { is: isBare, name: (one) => one.contact });
  joinBare(sets, who, { is: isBareSite, name: (one) => one.domain });
  return sets.rootOf;
};
