import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Manifest, Program } from '../runtime/program';
import { Refused } from './refused';
import type { Words } from './words';

/** A program as clasp would push it from a folder. */
export const programOfFolder = async (folder: string, words: Words): Promise<Program> => {
  const names: string[] = await readdir(folder).catch(() => []);
  const isCode = (name: string) => ['.js', '.gs', '.html'].includes(extname(name));
  if (!names.some(isCode)) throw new Refused(words.noProgram);
  const files = names.filter(isCode).sort();
  return programOfFiles(
    files.map((name) => join(folder, name)),
    names.includes('appsscript.json') ? join(folder, 'appsscript.json') : null,
    words,
  );
};

/** A program of single files; without a manifest every scope is granted. */
export const programOfFiles = async (
  paths: string[],
  manifestPath: string | null,
  words: Words,
): Promise<Program> => {
  const program: Program = { files: [], html: new Map(), manifest: {} };
  for (const path of paths) {
    const source = await textOf(path, words);
    const extension = extname(path);
    if (extension === '.html') program.html.set(basename(path, extension), source);
    else program.files.push({ name: basename(path, extension), source });
  }
  if (manifestPath) program.manifest = await readManifest(manifestPath, words);
  return program;
};

const readManifest = async (path: string, words: Words): Promise<Manifest> => {
  const text = await textOf(path, words);
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    throw new Refused(words.badJson(path));
  }
};

const textOf = async (path: string, words: Words): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Refused(`${path}: ${words.noSuchFile}`);
  }
};
