import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fillSample } from '../sample/sample-register';
import { addSheet } from '../workbook/tabs';
import { Workbook } from '../workbook/workbook';
import { keepAside } from '../xlsx/backups';
import { newFile, openFile, type WorkbookFile } from '../xlsx/file';
import type { Loss } from '../xlsx/losses';
import { FileRefused } from '../xlsx/refusal';
import { writeXlsx } from '../xlsx/write';
import type { EngineOptions } from './engine-messages';
import type { FileState, Language } from './protocol';
import { inWords } from './words';

/** Edits that follow each other closely are saved together, but nobody waits longer than the second span. */
const saveAfter = 400;
const saveAtLatest = 3000;

/** Handing a workbook of 100,000 rows to the saving thread holds up the next edit: then the spans are these times that. */
const restAfter = 4;
const restAtLatest = 16;

/** A workbook with its file: saves soon after every change and tells whether that went well. */
export class Keeper {
  state: FileState;
  private timer: NodeJS.Timeout | undefined;
  private dirtySince: number | null = null;
  private handingOver = 0;
  private hasSaved = false;

  constructor(
    private readonly workbookFile: WorkbookFile,
    private readonly language: () => Language,
    private readonly tell: (state: FileState) => void,
  ) {
    this.state = { name: basename(workbookFile.path), state: 'saved', reason: null };
  }

  get workbook(): Workbook {
    return this.workbookFile.workbook;
  }

  /** What the file holds and the next save will leave out; the file as it was stays among the backups. */
  get losses(): readonly Loss[] {
    return this.hasSaved ? [] : this.workbookFile.losses;
  }

  saveSoon(): void {
    if (this.state.state === 'refused') return;
    this.dirtySince ??= Date.now();
    const latest = this.dirtySince + Math.max(saveAtLatest, restAtLatest * this.handingOver);
    const left = Math.max(0, latest - Date.now());
    const pause = Math.max(saveAfter, restAfter * this.handingOver);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(false), Math.min(pause, left));
    this.show('unsaved');
  }

  /** `evenIfChanged` is the person's word that what another program wrote may go into the backups. */
  async save(evenIfChanged: boolean): Promise<void> {
    clearTimeout(this.timer);
    this.dirtySince = null;
    this.show('saving');
    try {
      const start = performance.now();
      const saving = evenIfChanged ? this.workbookFile.overwrite() : this.workbookFile.save();
      this.handingOver = performance.now() - start;
      await saving;
      this.hasSaved = true;
      this.show(this.dirtySince === null ? 'saved' : 'unsaved');
    } catch (error) {
      this.showFailure(error as Error);
    }
  }

  bytes(): Promise<Uint8Array> {
    return writeXlsx(this.workbook);
  }

  /**
   * Saves and lets go of the file. What cannot be written into it is kept among its backups, and the answer is that
   * backup's name; where nothing can be written at all the workbook stays open.
   */
  async close(): Promise<string | null> {
    if (['unsaved', 'saving'].includes(this.state.state)) await this.save(false);
    clearTimeout(this.timer);
    const isSaved = this.state.state === 'saved';
    const aside = isSaved ? null : await keepAside(this.workbookFile.path, await this.bytes());
    await this.workbookFile.close();
    return aside;
  }

  private showFailure(error: Error): void {
    const words = inWords(this.language());
    const refusal = error instanceof FileRefused ? error.refusal : null;
    if (refusal === 'changedElsewhere') this.show('refused', words.changedElsewhere);
    else if (refusal === 'notWritable') this.show('unsaved', words.notWritable);
    else this.show('unsaved', words.saveFailed(error.message));
  }

  private show(state: FileState['state'], reason: string | null = null): void {
    if (this.state.state === state && this.state.reason === reason) return;
    this.state = { ...this.state, state, reason };
    this.tell(this.state);
  }
}

const locales = { en: 'en_US', 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' } as const;

/** Opens the file, or makes it: empty, or filled with the sample register. */
export const openKeeper = async (
  options: EngineOptions,
  tell: (state: FileState) => void,
): Promise<Keeper> => {
  const language = () => options.language;
  const defaults = { timeZone: options.timeZone, locale: locales[options.language] };
  if (existsSync(options.path))
    return new Keeper(await openFile(options.path, defaults), language, tell);
  const name = basename(options.path, extname(options.path));
  const workbook = new Workbook(name, defaults.timeZone, defaults.locale);
  if (options.sample) await sampleInto(workbook, options);
  if (workbook.sheets.length === 0) addSheet(workbook, 'Sheet1', 0);
  const keeper = new Keeper(newFile(options.path, workbook), language, tell);
  await keeper.save(false);
  return keeper;
};

const sampleInto = (workbook: Workbook, options: EngineOptions): Promise<void> =>
  fillSample({
    workbook,
    program: options.program,
    user: options.user,
    userLocale: options.language.replace('-', '_'),
    now: Date.now() + options.clockOffset,
  });
