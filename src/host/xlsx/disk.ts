import { constants } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';

/** Every way in which saving touches the disk, so that a test can stop it at each. */
export type Disk = {
  read(path: string): Promise<Buffer>;
  stat(path: string): Promise<{ size: number; mtimeMs: number; mode: number }>;
  real(path: string): Promise<string>;
  list(folder: string): Promise<string[]>;
  makeFolder(path: string): Promise<void>;
  /** Writes a new file and waits until the disk has it. */
  write(path: string, bytes: Uint8Array, mode: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for a file, or a copy where the disk knows no second names. */
  duplicate(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
};

const writeNew = async (path: string, bytes: Uint8Array, mode: number): Promise<void> => {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

const duplicate = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
};

/** Windows cannot open a folder; there a rename is on the disk by itself. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r').catch(() => null);
  if (!folder) return;
  await folder.sync().catch(() => undefined);
  await folder.close();
};

export const nodeDisk: Disk = {
  read: (path) => readFile(path),
  stat: (path) => stat(path),
  real: (path) => realpath(path),
  list: (folder) => readdir(folder),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  write: writeNew,
  rename,
  duplicate,
  remove: (path) => rm(path, { force: true }),
  syncFolder,
};
