import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { backUp, thinBackups } from './backups';
import { type Disk, nodeDisk } from './disk';
import { FileRefused } from './refusal';
import { isRunning, taken } from './taken';

/** How a file was when it was last read or written; `null` where there was none. */
export type Stamp = { size: number; mtimeMs: number; hash: string };

export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Puts new bytes in the place of a file. At every moment the file is the old one or the new one; it is left alone when
 * it is no longer as `expected`.
 */
export const replaceFile = async (
  path: string,
  bytes: Uint8Array,
  expected: Stamp | null,
  keepsOld: 'always' | 'seldom',
  disk: Disk = nodeDisk,
): Promise<Stamp> => {
  const target = await disk.real(path).catch(() => path);
  const release = await taken(target, disk);
  try {
    return await replace(target, path, bytes, expected, keepsOld, disk);
  } finally {
    await release();
  }
};

const replace = async (
  target: string,
  path: string,
  bytes: Uint8Array,
  expected: Stamp | null,
  keepsOld: 'always' | 'seldom',
  disk: Disk,
): Promise<Stamp> => {
  await refuseIfChanged(target, expected, disk);
  await removeLeftovers(target, disk);
  const temporary = join(
    dirname(target),
    `.${basename(target)}.${process.pid}.${nextNumber++}.tmp`,
  );
  try {
    const mode = expected ? (await disk.stat(target)).mode : 0o644;
    await disk.write(temporary, bytes, mode);
    if (expected) await backUp(target, keepsOld, disk);
    await refuseIfChanged(target, expected, disk);
    await disk.rename(temporary, target);
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw wordsOf(error, path);
  }
  await disk.syncFolder(dirname(target));
  await thinBackups(target, disk).catch(() => undefined);
  const { size, mtimeMs } = await disk.stat(target);
  return { size, mtimeMs, hash: hashOf(bytes) };
};

let nextNumber = 1;

const refuseIfChanged = async (path: string, expected: Stamp | null, disk: Disk): Promise<void> => {
  const now = await disk.stat(path).catch(() => null);
  if (!now && !expected) return;
  if (!now || !expected) throw new FileRefused('changedElsewhere', path);
  if (now.size === expected.size && now.mtimeMs === expected.mtimeMs) return;
  if (hashOf(await disk.read(path)) !== expected.hash)
    throw new FileRefused('changedElsewhere', path);
};

/** A save that was killed leaves its temporary file; the next one clears it away. */
const removeLeftovers = async (path: string, disk: Disk): Promise<void> => {
  const start = `.${basename(path)}.`;
  const names = await disk.list(dirname(path)).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(start) && each.endsWith('.tmp'))) {
    const owner = Number(name.slice(start.length).split('.')[0]);
    if (!isRunning(owner)) await disk.remove(join(dirname(path), name));
  }
};

const wordsOf = (error: unknown, path: string): unknown => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const isDisk = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOENT', 'ENOTDIR', 'EISDIR'].includes(
    code,
  );
  return isDisk ? new FileRefused('notWritable', path, { cause: error }) : error;
};
