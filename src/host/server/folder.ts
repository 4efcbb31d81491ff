import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { backUp, backupsOf } from '../xlsx/backups';
import { nodeDisk } from '../xlsx/disk';
import { readXlsx } from '../xlsx/read';
import type { FileChoice } from './protocol';
import { RequestRefused } from './request-refused';

type Found = FileChoice & { path: string };

/** The page never names a path: it picks one of these ids, which stand for what is there. */
const idOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 24);

const describe = async (path: string): Promise<Found> => {
  const { mtimeMs, size } = await stat(path);
  return { id: idOf(path), name: basename(path), changed: mtimeMs, size, path };
};

/** The workbooks beside the open one, the last changed first. */
export const workbooksBeside = async (path: string): Promise<Found[]> => {
  const entries = await readdir(dirname(path), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && isWorkbook(entry.name));
  const found = await Promise.all(names.map(({ name }) => describe(join(dirname(path), name))));
  return found.sort((a, b) => b.changed - a.changed);
};

const isWorkbook = (name: string): boolean =>
  extname(name).toLowerCase() === '.xlsx' && !name.startsWith('~$') && !name.startsWith('.');

/** A backup's moment is the one in its name: a copy may be given another one by the disk. */
export const backupsBeside = async (path: string): Promise<Found[]> =>
  Promise.all(
    (await backupsOf(path)).map(async (backup) => ({
      ...(await describe(backup.path)),
      changed: backup.savedAt.getTime(),
    })),
  );

export const pick = (choices: readonly Found[], id: string): Found => {
  const found = choices.find((choice) => choice.id === id);
  if (!found) throw new RequestRefused(404, 'That file is no longer there.');
  return found;
};

/** A path beside the open workbook that no file has yet, from a name that may come from anywhere. */
export const freePath = (beside: string, name: string): string => {
  const stem = basename(name, extname(name)).replace(/[^\p{L}\p{N} _().-]/gu, ' ');
  const clean = stem.replace(/^[. ]+|[. ]+$/g, '').slice(0, 80) || 'register';
  for (let number = 1; ; number++) {
    const path = join(dirname(beside), `${clean}${number > 1 ? ` ${number}` : ''}.xlsx`);
    if (!existsSync(path)) return path;
  }
};

/** Keeps an uploaded workbook beside the open one, once it has proved to be one. */
export const takeIn = async (beside: string, name: string, bytes: Uint8Array): Promise<string> => {
  await readXlsx(bytes, basename(name));
  const path = freePath(beside, name);
  await writeFile(path, bytes, { flag: 'wx' });
  return path;
};

/** Puts a backup in the place of the workbook in one step; what was there stays among the backups. */
export const restoreBackup = async (path: string, backup: string): Promise<void> => {
  const aside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`);
  await copyFile(backup, aside);
  await backUp(path, 'always', nodeDisk);
  await rename(aside, path);
};
