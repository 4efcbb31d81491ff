import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { writeWorkbook } from '../workbook/json';
import type { Workbook } from '../workbook/workbook';
import type { Loss } from './losses';
import { type Defaults, readWithLosses } from './read';
import { FileRefused } from './refusal';
import { hashOf, type Stamp } from './replace-file';
import { spillsOf } from './save-job';
import { Saver } from './saver';

/** No register comes near; a larger file is not even read. */
const mostBytes = 200 * 1024 * 1024;

/** A workbook and the file it lives in. */
export class WorkbookFile {
  private readonly saver = new Saver();
  private running: Promise<void> | null = null;
  private queued: Promise<void> | null = null;
  private isFirstSave = true;

  constructor(
    readonly path: string,
    readonly workbook: Workbook,
    private stamp: Stamp | null,
    /** Kinds of content of the file that the workbook cannot hold and a save would lose. */
    readonly losses: readonly Loss[] = [],
  ) {}

  /**
   * Writes the workbook as it is at this moment. Throws `FileRefused` when another program changed the file since.
   * Saves asked for while one is running are answered by one further save.
   */
  save(): Promise<void> {
    if (!this.running) return this.start();
    this.queued ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.queued = null;
        return this.start();
      });
    return this.queued;
  }

  /** The person has decided: what the other program wrote is kept as a backup and replaced. */
  async overwrite(): Promise<void> {
    this.stamp = await stampOf(this.path);
    this.isFirstSave = true;
    return this.save();
  }

  async close(): Promise<void> {
    await (this.queued ?? this.running)?.catch(() => undefined);
    await this.saver.close();
  }

  private start(): Promise<void> {
    this.running = this.write().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async write(): Promise<void> {
    this.stamp = await this.saver.save({
      path: this.path,
      workbook: JSON.stringify(writeWorkbook(this.workbook)),
      spills: spillsOf(this.workbook),
      expected: this.stamp,
      keepsOld: this.isFirstSave ? 'always' : 'seldom',
    });
    this.isFirstSave = false;
  }
}

const stampOf = async (path: string): Promise<Stamp | null> => {
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return null;
  const { size, mtimeMs } = await stat(path);
  return { size, mtimeMs, hash: hashOf(bytes) };
};

/** Opens an `.xlsx` file; throws `FileRefused` for one that is missing, damaged or made to harm. */
export const openFile = async (path: string, defaults?: Defaults): Promise<WorkbookFile> => {
  try {
    const { size, mtimeMs } = await stat(path);
    if (size > mostBytes) throw new FileRefused('tooLarge');
    const bytes = await readFile(path);
    const { workbook, losses } = await readWithLosses(
      bytes,
      basename(path, extname(path)),
      defaults,
    );
    return new WorkbookFile(path, workbook, { size, mtimeMs, hash: hashOf(bytes) }, losses);
  } catch (error) {
    throw withPath(error, path);
  }
};

/** A workbook that has no file yet; the first save makes it and refuses when one has come into being meanwhile. */
export const newFile = (path: string, workbook: Workbook): WorkbookFile =>
  new WorkbookFile(path, workbook, null);

const withPath = (error: unknown, path: string): unknown => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new FileRefused('missing', path, { cause: error });
  if (code === 'EISDIR') return new FileRefused('notWorkbook', path, { cause: error });
  return error instanceof FileRefused
    ? new FileRefused(error.refusal, path, { cause: error })
    : error;
};
