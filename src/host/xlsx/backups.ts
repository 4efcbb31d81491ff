import { basename, dirname, extname, join } from 'node:path';
import { type Disk, nodeDisk } from './disk';

/** Edits are saved every second; a copy of each would push all older days out. */
const leastMinutesBetween = 10;
const newestKept = 10;
const daysKept = 20;

export type Backup = { path: string; name: string; savedAt: Date };

const stemOf = (path: string): string => basename(path, extname(path));
const folderOf = (path: string): string => join(dirname(path), `${stemOf(path)} backups`);

const two = (number: number): string => String(number).padStart(2, '0');

const dated = (path: string, at: Date): string => {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}.${two(at.getMinutes())}.${two(at.getSeconds())}`;
  return `${stemOf(path)} ${day} ${time}${extname(path)}`;
};

const stamp = /(\d{4})-(\d\d)-(\d\d) (\d\d)\.(\d\d)\.(\d\d)\.\w+$/;

/** The backups beside a workbook, the newest first. */
export const backupsOf = async (path: string, disk: Disk = nodeDisk): Promise<Backup[]> => {
  const names = await disk.list(folderOf(path)).catch(() => []);
  return names
    .flatMap((name) => {
      const at = name.startsWith(`${stemOf(path)} `) ? stamp.exec(name) : null;
      if (!at) return [];
      const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = at
        .slice(1)
        .map(Number);
      const savedAt = new Date(year, month - 1, day, hour, minute, second);
      return [{ path: join(folderOf(path), name), name, savedAt }];
    })
    .sort((a, b) => b.savedAt.getTime() - a.savedAt.getTime());
};

/** Keeps the file as it is now, dated, before it is replaced. */
export const backUp = async (
  path: string,
  isDue: 'always' | 'seldom',
  disk: Disk,
): Promise<void> => {
  const [newest] = await backupsOf(path, disk);
  const now = new Date();
  const age = newest ? now.getTime() - newest.savedAt.getTime() : Number.POSITIVE_INFINITY;
  if (isDue === 'seldom' && age < leastMinutesBetween * 60_000) return;
  await disk.makeFolder(folderOf(path));
  await disk.duplicate(path, join(folderOf(path), freeName(path, now, newest)));
};

/** Two within a second are two all the same: the later one takes the next second's name. */
const freeName = (path: string, now: Date, newest: Backup | undefined): string => {
  const at = newest ? Math.max(now.getTime(), newest.savedAt.getTime() + 1000) : now.getTime();
  return dated(path, new Date(at));
};

/** Keeps among the backups what may not be written into the file itself; answers the name it has there. */
export const keepAside = async (
  path: string,
  bytes: Uint8Array,
  disk: Disk = nodeDisk,
): Promise<string> => {
  const [newest] = await backupsOf(path, disk);
  const name = freeName(path, new Date(), newest);
  await disk.makeFolder(folderOf(path));
  await disk.write(join(folderOf(path), name), bytes, 0o644);
  return name;
};

/** The newest backups stay, and before them the last one of each day, up to a bound. */
export const thinBackups = async (path: string, disk: Disk): Promise<void> => {
  const older = (await backupsOf(path, disk)).slice(newestKept);
  const days = new Set<string>();
  for (const backup of older) {
    const day = backup.savedAt.toDateString();
    if (days.has(day) || days.size >= daysKept) await disk.remove(backup.path);
    days.add(day);
  }
};
