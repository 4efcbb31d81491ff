const minute = 60_000;
/** Minutes since 1970 in base 36 have five digits from 1973 to 2084. */
const stamped = /^s-([0-9a-z]{5})-/;

/** The id of an operation that somebody begins at an instant; `random` tells it from every other of that minute. */
export const operationIdAt = (instant: number, random: string): string =>
  `s-${Math.floor(instant / minute).toString(36)}-${random}`;

/** When an operation was begun, by the clock of whoever made its id; `null` where the id does not say. */
export const operationBegan = (operationId: string): number | null => {
  const [, digits] = stamped.exec(operationId) ?? [];
  return digits ? Number.parseInt(digits, 36) * minute : null;
};
