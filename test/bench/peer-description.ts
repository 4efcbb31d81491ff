import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

z.config(z.locales.en());

/** A small description beside a peer's source: the sheets it expects, how to fill them, and what to call. */
const description = z.object({
  sheets: z.array(
    z.object({
      name: z.string(),
      header: z.array(z.string()).check(z.minLength(1)),
      /** What stands under each header; no rows when left out. */
      fill: z.optional(z.array(z.enum(['name', 'mail', 'class', 'daysAgo', 'empty']))),
    }),
  ),
  call: z.string(),
  /** Our operation that does the same work. */
  comparedWith: z.string(),
  /** Whether it is one of those that touch each row by itself. */
  isRowByRow: z.optional(z.boolean()),
});

export type Description = z.infer<typeof description>;
export type Peer = { readonly file: string; readonly source: string; readonly told: Description };

/** A script that cannot be measured, and what to do about it. */
export class PeerRefused extends Error {}

const example = 'test/bench/peers has two to look at';

const jsonOf = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new PeerRefused(`${path} is no JSON: ${(error as Error).message}`);
  }
};

/** Somebody else's script with its description; throws `PeerRefused` where one of them is missing or says too little. */
export const readPeer = (file: string): Peer => {
  const beside = file.replace(/\.js$/, '.json');
  if (beside === file) throw new PeerRefused(`${file} does not end in .js`);
  if (!existsSync(file)) throw new PeerRefused(`there is no file ${file}`);
  if (!existsSync(beside))
    throw new PeerRefused(
      `${file} needs ${beside} beside it, which says its sheets, what to call and with which operation to compare it; ${example}`,
    );
  const read = description.safeParse(jsonOf(beside));
  if (!read.success) {
    const said = read.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'all of it'}: ${message}`,
    );
    throw new PeerRefused(`${beside} is not as it should be (${said.join('; ')}); ${example}`);
  }
  return { file, source: readFileSync(file, 'utf8'), told: read.data };
};
