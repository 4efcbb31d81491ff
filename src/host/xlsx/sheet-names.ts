/** Excel allows 31 characters, none of these, no apostrophe at either end, and not the name History. */
const forbidden = /[[\]:*?/\\]/g;
const longest = 31;

/** A name for each sheet that Excel takes; where Google's name is one, it stays. */
export const fileNamesOf = (names: string[]): Map<string, string> => {
  const taken = new Set<string>();
  const fileNames = new Map<string, string>();
  for (const name of [...names].sort((a, b) => Number(isAllowed(b)) - Number(isAllowed(a)))) {
    const fileName = free(allowed(name), taken);
    taken.add(fileName.toLowerCase());
    fileNames.set(name, fileName);
  }
  return fileNames;
};

const allowed = (name: string): string => {
  const cleaned = name.replace(forbidden, '_').replace(/^'|'$/g, '_').slice(0, longest);
  return cleaned === '' || cleaned.toLowerCase() === 'history' ? `${cleaned}_` : cleaned;
};

const isAllowed = (name: string): boolean => allowed(name) === name;

const free = (name: string, taken: Set<string>): string => {
  let candidate = name;
  for (let count = 2; taken.has(candidate.toLowerCase()); count++) {
    const suffix = ` ${count}`;
    candidate = name.slice(0, longest - suffix.length) + suffix;
  }
  return candidate;
};
