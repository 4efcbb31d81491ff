import { readFileSync, writeFileSync } from 'node:fs';

const page = 'ARCHITECTURE.md';

/** Puts a table into ARCHITECTURE.md, between the two marks of its name, in place of what stood there. */
export const putBetween = (name: string, text: string): void => {
  const [from, to] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const before = readFileSync(page, 'utf8');
  const [start, end] = [before.indexOf(from), before.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`${page} has no ${from} … ${to}`);
  const after = `${before.slice(0, start + from.length)}\n\n${text}\n\n${before.slice(end)}`;
  writeFileSync(page, after);
};
