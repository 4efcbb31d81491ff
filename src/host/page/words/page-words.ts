import type { InstalledTrigger } from '../../runtime/host';
import type { Language } from '../../server/protocol';
import type { Loss } from '../../xlsx/losses';
import { chineseSimplified } from './chinese-simplified';
import { chineseTraditional } from './chinese-traditional';
import { english } from './english';

/** Everything that the page itself says. */
export type PageWords = {
  file: string;
  edit: string;
  extensions: string;
  newWorkbook: string;
  open: string;
  download: string;
  backups: string;
  saveNow: string;
  undo: string;
  redo: string;
  triggers: string;
  executions: string;
  /** What the menu bar and the grid are called to somebody who does not see them. */
  menus: string;
  cells: string;
  language: string;
  saved: string;
  saving: string;
  unsaved: string;
  refused: string;
  overwrite: string;
  reload: string;
  overwriteOrReload: string;
  loading: string;
  noPictures: string;
  unreadableClipboard: string;
  losses(kinds: readonly Loss[]): string;
  lost: string;
  running(functionName: string): string;
  failed(functionName: string): string;
  close: string;
  cancel: string;
  buttons: { OK: string; CANCEL: string; YES: string; NO: string };
  openTitle: string;
  fromComputer: string;
  noFiles: string;
  thisOne: string;
  backupsTitle: string;
  noBackups: string;
  restore: string;
  restoreQuestion(moment: string): string;
  restored(moment: string): string;
  /** `way` are the menu's entries, as Portbook → Set up. */
  notSetUp(way: string): string;
  triggerTitle: string;
  noTriggers: string;
  /** When a trigger runs: `once` and `weekly` are given what the language calls that day. */
  schedule: {
    events: Record<InstalledTrigger['event'], string>;
    once(moment: string): string;
    every(count: number, unit: 'minutes' | 'hours' | 'days' | 'weeks'): string;
    weekly(weekday: string): string;
    monthly(day: number): string;
    between(from: string, to: string): string;
  };
  nextRun: string;
  owner: string;
  runNow: string;
  clock: string;
  clockIsMoved: string;
  dayOn: string;
  weekOn: string;
  lastRuns: string;
  executionTitle: string;
  noExecutions: string;
  calls(total: number): string;
  readsAfterWrites(count: number): string;
  causes: Record<'menu' | 'open' | 'edit' | 'time' | 'sidebar' | 'editor' | 'change', string>;
  statuses: Record<'completed' | 'failed' | 'killed', string>;
};

const words: Record<Language, PageWords> = {
  en: english,
  'zh-CN': chineseSimplified,
  'zh-TW': chineseTraditional,
};

export const wordsFor = (language: Language): PageWords => words[language];
