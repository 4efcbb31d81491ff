import type { HostEvent, Language, Patch } from '../server/protocol';
import { languages } from '../server/protocol';
import { redrawCharts } from './charts/chart-drawings';
import { client, listen, post, read } from './connection';
import { Grid } from './grid';
import { Outbox } from './outbox';
import type { Page } from './page-context';
import { deskState, initialState, PageStore, reduce } from './page-state';
import { showToast } from './show-toast';
import { wordsFor } from './words/page-words';

const preferred = (): Language =>
  languages.find((language) => navigator.language.startsWith(language)) ?? 'en';

/** Joins the host, the grid and the page around it. */
export const openPage = (): { page: Page; start(): Promise<void> } => {
  const store = new PageStore(initialState(preferred()));
  const words = () => wordsFor(store.read().language);
  let grid: Grid | null = null;
  const fail = (title: string, error: unknown) =>
    showToast(store, { kind: 'problem', title, message: (error as Error).message, seconds: 12 });
  const outbox = new Outbox((error) => fail(words().unsaved, error));
  const page: Page = {
    store,
    actions: {
      run: (functionName, cause = 'menu') =>
        void post('/api/run', { functionName, cause, args: [] }).catch((error) =>
          fail(words().failed(functionName), error),
        ),
      grid: () => grid,
      fail,
    },
  };

  const load = async () => {
    const desk = await read('/api/desk');
    store.set(deskState(desk));
    document.documentElement.lang = desk.language;
    document.title = `${desk.file.name.replace(/\.xlsx$/i, '')} – Portbook`;
    if (grid) grid.replace(desk.workbook);
    else grid = makeGrid(desk.workbook);
    await refreshExecutions();
  };

  const makeGrid = (workbook: ConstructorParameters<typeof Grid>[4]): Grid => {
    const place = document.getElementById('grid');
    if (!place) throw new Error('The page has no place for the grid');
    const listener = {
      changed: (changes: Parameters<Outbox['changes']>[0]) => outbox.changes(changes),
      selected: (selection: Parameters<Outbox['selection']>[0]) => outbox.selection(selection),
      drawn: redrawCharts,
    };
    const now = () => Date.now() + store.read().clockOffset;
    return new Grid(place, store.read().language, listener, now, workbook);
  };

  const refreshExecutions = async () => store.set(await read('/api/executions'));

  const apply = (patches: Patch[]) => {
    for (const patch of patches)
      if (patch.kind === 'cells') grid?.patch(patch.sheetId, patch.cells);
      else grid?.replace(patch.workbook);
  };

  const receive = (event: HostEvent) => {
    store.set(reduce(store.read(), event));
    if (event.kind === 'patch') apply(event.patches);
    if (event.kind === 'clock') grid?.repaint();
    if (event.kind === 'select') grid?.select(event.selection);
    if (event.kind === 'executions') void refreshExecutions();
    if (event.kind === 'reload') window.location.reload();
    if (event.kind === 'toast') showToast(store, { ...event, kind: 'script' });
    if (event.kind === 'failed') fail(words().failed(event.functionName), new Error(event.message));
    if (event.kind === 'rejected')
      showToast(store, {
        kind: 'problem',
        title: event.message,
        message: event.details.join('\n'),
        seconds: 8,
      });
  };

  const start = async () => {
    listen({
      event: receive,
      open: () => void load().catch((error) => fail(words().loading, error)),
      lost: () => store.set({ isLost: store.read().isReady }),
    });
  };
  Object.assign(window, { portbook: { client, grid: () => grid, isIdle: () => outbox.isIdle() } });
  return { page, start };
};
