import type { Desk, HostEvent, Language, Patch } from '../server/protocol';
import { firstSpoken } from '../server/spoken-language';
import { redrawCharts } from './charts/chart-drawings';
import { client, listen, post, read, Unreachable } from './connection';
import type { Grid } from './grid';
import { loadGrid, loadWords } from './grid-parts';
import { Incoming } from './incoming';
import { formatInstant } from './instants';
import { Outbox } from './outbox';
import type { Page } from './page-context';
import { deskState, initialState, PageStore, reduce } from './page-state';
import { listenForPanes } from './panes';
import { refusePictures } from './picture-guard';
import { runName } from './run-name';
import { showToast } from './show-toast';
import { type PageWords, wordsFor } from './words/page-words';

const preferred = (): Language => firstSpoken(navigator.languages) ?? 'en';

/** Joins the host, the grid and the page around it. */
export class OpenPage {
  readonly page: Page;
  private readonly store = new PageStore(initialState(preferred()));
  private readonly incoming = new Incoming({
    isReady: (patches) => this.mayShow(patches),
    show: (patches) => this.apply(patches),
  });
  private readonly outbox = new Outbox(
    {
      settled: (changed) => {
        this.incoming.expect(changed);
        this.incoming.drain();
      },
      failed: (error) => this.recover(error),
    },
    () => this.incoming.revision(),
  );
  private readonly gridParts = loadGrid();
  private grid: Grid | null = null;

  constructor() {
    this.page = {
      store: this.store,
      actions: {
        run: (functionName, cause = 'menu') => this.run(functionName, cause),
        grid: () => this.grid,
        focusGrid: () => this.grid?.focus(),
        fail: (title, error) => this.fail(title, error),
      },
    };
  }

  start(): void {
    this.refreshRunsOnOpening();
    listenForPanes(() => this.grid?.focus());
    refusePictures(() => this.fail('', this.words.noPictures));
    listen({
      event: (event) => this.receive(event),
      open: () => void this.load().catch((error) => this.fail(this.words.loading, error)),
      lost: () => this.store.set({ isLost: this.store.read().isReady }),
    });
  }

  /** What is shown, to be looked at from the browser's console and by tests. */
  shownGrid(): Grid | null {
    return this.grid?.isDrawn() ? this.grid : null;
  }

  /** True when everything done here has reached the host and everything it made of that is shown. */
  isIdle(): boolean {
    return this.showsEdits() && this.outbox.isIdle();
  }

  /** The same for what was changed; where the cursor has gone to may still be on its way. */
  showsEdits(): boolean {
    this.grid?.handOver();
    return !this.outbox.hasChanges() && this.incoming.isUpToDate();
  }

  /** True when the grid shows at least what the host had at this revision. */
  hasShown(revision: number): boolean {
    return this.incoming.hasShown(revision);
  }

  readonly client = client;

  private get words(): PageWords {
    return wordsFor(this.store.read().language);
  }

  /** That the workbench has stopped is said once, by the banner, which stays. */
  private fail(title: string, error: unknown): void {
    if (error instanceof Unreachable) {
      this.store.set({ isLost: true });
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    showToast(this.store, { kind: 'problem', title, message, seconds: 12 });
  }

  private failed(functionName: string): string {
    return this.words.failed(
      runName({ functionName, subject: null }, this.store.read().menus, this.words),
    );
  }

  private tellToStay(message: string): void {
    showToast(this.store, { kind: 'problem', title: '', message, seconds: -1 });
  }

  /** What did not reach the host is gone. */
  private recover(error: unknown): void {
    this.fail(this.words.unsaved, error);
    this.reload();
  }

  /** Shows again what the host has. */
  private reload(): void {
    void this.load().catch(() => this.store.set({ isLost: true }));
  }

  private run(functionName: string, cause: 'menu' | 'time'): void {
    post('/api/run', { functionName, cause, args: [] }).catch((error) =>
      this.fail(this.failed(functionName), error),
    );
  }

  private async load(): Promise<void> {
    this.incoming.pause();
    const desk = await read('/api/desk');
    const parts = await Promise.all([this.gridParts, loadWords(desk.language)]);
    this.store.set(deskState(desk));
    if (desk.notice) this.tellToStay(desk.notice);
    if (desk.losses.length > 0) this.tellToStay(this.words.losses(desk.losses));
    document.documentElement.lang = desk.language;
    document.title = `${desk.file.name.replace(/\.xlsx$/i, '')} – Portbook`;
    if (this.grid) this.grid.replace(desk.workbook);
    else this.grid = this.makeGrid(desk, ...parts);
    await this.grid.drawn();
    this.incoming.start(desk.revision);
    await this.refreshRuns();
    if (desk.restored !== null) this.tellRestored(desk.restored);
  }

  private tellRestored(savedAt: number): void {
    const { language, triggers } = this.store.read();
    const moment = formatInstant(savedAt, language, triggers.timeZone, 'medium');
    const message = this.words.restored(moment);
    showToast(this.store, { kind: 'script', title: '', message, seconds: 12 });
  }

  private makeGrid(
    { workbook, language }: Desk,
    { Grid }: Awaited<ReturnType<typeof loadGrid>>,
    words: Awaited<ReturnType<typeof loadWords>>,
  ): Grid {
    const place = document.getElementById('grid');
    if (!place) throw new Error('The page has no place for the grid');
    const listener = {
      changed: this.outbox.changes.bind(this.outbox),
      selected: this.outbox.selection.bind(this.outbox),
      drawn: redrawCharts,
      freed: () => this.incoming.drain(),
      unreadable: () => this.fail('', this.words.unreadableClipboard),
    };
    const now = () => Date.now() + this.store.read().clockOffset;
    return new Grid(place, { language, words }, listener, now, workbook);
  }

  /** What ran is asked for while somebody looks at it. */
  private refreshRunsOnOpening(): void {
    let { panel } = this.store.read();
    this.store.subscribe(() => {
      const before = panel;
      panel = this.store.read().panel;
      if (panel !== null && panel !== before) void this.refreshRuns();
    });
  }

  private async refreshRuns(): Promise<void> {
    const [runs, triggers] = await Promise.all([read('/api/executions'), read('/api/triggers')]);
    this.store.set({ ...runs, triggers });
  }

  private receive(event: HostEvent): void {
    this.store.set(reduce(this.store.read(), event));
    if (event.kind === 'patch') this.incoming.take(event.revision, event.patches);
    if (event.kind === 'told') this.incoming.told(event);
    if (event.kind === 'clock') this.grid?.repaint();
    if (event.kind === 'select') this.incoming.afterwards(() => this.grid?.select(event.selection));
    if (event.kind === 'clock') void this.refreshRuns();
    if (event.kind === 'executions' && this.store.read().panel !== null) void this.refreshRuns();
    if (event.kind === 'language') void this.speak(event.language);
    if (event.kind === 'reload') window.location.reload();
    this.tell(event);
  }

  /** Only the words change: the sidebar is opened anew by what had opened it, and keeps what was typed into it. */
  private async speak(language: Language): Promise<void> {
    document.documentElement.lang = language;
    const { sidebar, sidebarOpener } = this.store.read();
    if (sidebar && sidebarOpener) this.run(sidebarOpener, 'menu');
    this.grid?.speak({ language, words: await loadWords(language) });
  }

  /** A workbook drawn anew would take the editor away from somebody who types. */
  private mayShow(patches: readonly Patch[]): boolean {
    if (!this.grid) return false;
    this.grid.handOver();
    if (this.outbox.hasChanges()) return false;
    return !this.grid.isEditing() || patches.every(({ kind }) => kind === 'cells');
  }

  private apply(patches: Patch[]): void {
    try {
      this.grid?.patch(patches);
    } catch (error) {
      console.error(error);
      this.reload();
    }
  }

  private tell(event: HostEvent): void {
    if (event.kind === 'toast') showToast(this.store, { ...event, kind: 'script' });
    if (event.kind === 'failed') this.fail(this.failed(event.functionName), event.message);
    if (event.kind === 'rejected') this.fail(event.message, event.details.join('\n'));
  }
}
