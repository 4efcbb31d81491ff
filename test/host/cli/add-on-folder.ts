import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addOnProgram } from '../../support/add-on';

/** A folder of its own with the built add-on in it. */
export const addOnFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'portbook-lists-'));
  const { files, html, manifest } = addOnProgram();
  await mkdir(join(folder, 'dist'));
  for (const { name, source } of files) await writeFile(join(folder, 'dist', name), source);
  for (const [name, source] of html) await writeFile(join(folder, 'dist', `${name}.html`), source);
  await writeFile(join(folder, 'dist', 'appsscript.json'), JSON.stringify(manifest));
  return folder;
};
