import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Program } from '../../src/host/runtime/program';

type Kept = Omit<Program, 'html'> & { readonly html: [string, string][] };

/**
 * The program as another test file of this very run has packed it, else packed now; `test/support/run-folder.cjs` makes
 * a folder for each run.
 */
export const packedOnce = (main: string, pack: () => Program): Program => {
  const folder = process.env.PORTBOOK_RUN_FOLDER;
  if (!folder) return pack();
  const file = join(folder, `${basename(main)}.json`);
  if (existsSync(file)) {
    const { html, ...kept } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return { ...kept, html: new Map(html) };
  }
  const { html, ...program } = pack();
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, JSON.stringify({ ...program, html: [...html] }));
  renameSync(beside, file);
  return { ...program, html };
};
