import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk';
import { FileRefused } from './refusal';

const pause = 20;
const patience = 15_000;
/** No save takes that long; whatever has the number of its process now is another program. */
const oldest = 120_000;
/** A mark that names nobody after so long was never written to its end. */
const written = 2_000;

export const isRunning = (pid: number): boolean => {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A save of this very process waits for its others before it comes here, so that its own mark is one of a save that broke off. */
const isLeftOver = async (mark: string, disk: Disk): Promise<boolean> => {
  const stat = await disk.stat(mark).catch(() => null);
  if (!stat) return false;
  const age = Date.now() - stat.mtimeMs;
  const [, owner] = /^(\d+)\n$/.exec((await disk.read(mark).catch(() => '')).toString()) ?? [];
  if (!owner) return age > written;
  return Number(owner) === process.pid || !isRunning(Number(owner)) || age > oldest;
};

/**
 * Takes a file for the time of one save, by a mark beside it, since between the last look at a file and its renaming
 * another Portbook may put its own there. Answers how to let go of it; where no mark can be made there is nothing to
 * wait for.
 */
export const taken = async (target: string, disk: Disk): Promise<() => Promise<void>> => {
  const mark = join(dirname(target), `.${basename(target)}.saving`);
  const until = Date.now() + patience;
  for (;;) {
    const made = await disk.write(mark, Buffer.from(`${process.pid}\n`), 0o644).then(
      () => true,
      (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? false : null),
    );
    if (made !== false) return () => disk.remove(mark).catch(() => undefined);
    if (await isLeftOver(mark, disk)) await disk.remove(mark);
    else if (Date.now() > until) throw new FileRefused('changedElsewhere', target);
    else await new Promise((resolve) => setTimeout(resolve, pause));
  }
};
