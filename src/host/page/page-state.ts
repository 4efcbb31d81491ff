import type { MenuNode } from '../runtime/ui-bridge';
import type {
  Desk,
  ExecutionList,
  FileState,
  HostEvent,
  Language,
  Patch,
  Question,
  Running,
  ShownPage,
  TriggerList,
} from '../server/protocol';
import type { WorkbookJson } from '../workbook/json';

export type Toast = { id: number; title: string; message: string; kind: 'script' | 'problem' };
export type Panel = 'triggers' | 'executions' | null;
export type FilesDialog = 'open' | 'backups' | null;

export type PageState = {
  isReady: boolean;
  isLost: boolean;
  language: Language;
  file: FileState;
  menus: MenuNode[];
  /** By how much the workbook's clock is ahead of this machine's. */
  clockOffset: number;
  running: Running | null;
  sidebar: ShownPage | null;
  /** The function that opened it, by which it can be opened again. */
  sidebarOpener: string | null;
  dialog: { page: ShownPage; isModal: boolean } | null;
  question: Question | null;
  toasts: Toast[];
  panel: Panel;
  files: FilesDialog;
  executions: ExecutionList['executions'];
  triggers: TriggerList;
  /** Nothing in the workbook says that a program was ever set up in it. */
  isBare: boolean;
};

export const initialState = (language: Language): PageState => ({
  isReady: false,
  isLost: false,
  language,
  file: { name: '', state: 'saved', reason: null },
  menus: [],
  clockOffset: 0,
  running: null,
  sidebar: null,
  sidebarOpener: null,
  dialog: null,
  question: null,
  toasts: [],
  panel: null,
  files: null,
  executions: [],
  triggers: { now: 0, timeZone: 'Etc/UTC', triggers: [] },
  isBare: false,
});

/** State that components watch; changes are merged in. */
export class PageStore {
  private readonly listeners = new Set<() => void>();

  constructor(private state: PageState) {}

  readonly read = (): PageState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<PageState>): void {
    const keys = Object.keys(change) as (keyof PageState)[];
    if (keys.every((key) => change[key] === this.state[key])) return;
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

export const deskState = ({ workbook, menus, file, language, now }: Desk): Partial<PageState> => ({
  isReady: true,
  isLost: false,
  menus,
  file,
  language,
  clockOffset: now - Date.now(),
  isBare: isBare(workbook),
});

/** What a program set up has left its properties or triggers, which are kept among them. */
const isBare = ({ properties }: WorkbookJson): boolean => properties.length === 0;

const bareAfter = (patches: readonly Patch[], before: boolean): Partial<PageState> => {
  const whole = patches.findLast(({ kind }) => kind === 'workbook');
  return before && whole?.kind === 'workbook' ? { isBare: isBare(whole.workbook) } : {};
};

/** A page that a sidebar asked for comes in its place, and is opened again by what had opened the sidebar. */
const openerOf = ({ running, sidebarOpener }: PageState): string | null =>
  running && running.subject === null ? running.functionName : sidebarOpener;

/** What an event changes on the page around the grid. */
export const reduce = (state: PageState, event: HostEvent): Partial<PageState> => {
  switch (event.kind) {
    case 'patch':
      return bareAfter(event.patches, state.isBare);
    case 'menus':
      return { menus: event.menus };
    case 'file':
      return { file: event.file };
    case 'language':
      return { language: event.language };
    case 'clock':
      return { clockOffset: event.now - Date.now() };
    case 'running':
      return { running: event.running, isBare: state.isBare && event.isBare };
    case 'sidebar':
      return { sidebar: event.page, sidebarOpener: openerOf(state), panel: null };
    case 'dialog':
      return { dialog: { page: event.page, isModal: event.modal } };
    case 'question':
      return { question: event.question };
    case 'answered':
      return state.question?.id === event.id ? { question: null } : {};
    default:
      return {};
  }
};
