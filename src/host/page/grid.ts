import { LifecycleService, LifecycleStages, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Selection } from '../runtime/ui-bridge';
import type { GridChange, Patch, SheetCells } from '../server/protocol';
import {
  readLines,
  readTab,
  readWholeTab,
  readWorkbook,
  type WorkbookJson,
} from '../workbook/json';
import type { Workbook } from '../workbook/workbook';
import { client } from './connection';
import { Drawing } from './drawing';
import { type EditWatch, watchEdits } from './edit-watch';
import { keepFormulasWhereTheyAre } from './formula-upkeep';
import { keepBarFresh } from './fresh-bar';
import { moveMirrorRows, patchMirror, patchTabs } from './mirror';
import { isSameLayout, layoutOf } from './model-layout';
import { patchNotes, reconcileNotes } from './notes';
import { drawTextsUnasked, type Painter, paintCells } from './paint';
import { painterFor } from './painter';
import { differences, reconcileCells } from './reconcile';
import { watchSelection } from './selection-watch';
import { isInView, placeIn, returnTo } from './shown-place';
import { writeSnapshot } from './snapshot';
import { type Speech, speakUniver, startUniver } from './univer';
import { univerReader } from './univer-reader';

const gridLocales = { en: 'enUS', 'zh-CN': 'zhCN', 'zh-TW': 'zhTW' } as const;

export type GridListener = {
  changed(changes: GridChange[]): void;
  selected(selection: Selection): void;
  /** The grid now shows the workbook as it is. */
  drawn(workbook: Workbook): void;
  /** Whoever typed into a cell is done, so that the whole may be drawn anew. */
  freed(): void;
  /** The browser does not let the page read the clipboard. */
  unreadable(): void;
};

/** The spreadsheet in the page: Univer as view and editor over a copy of the host's model. */
export class Grid {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private unitId = '';
  /** How often the workbook was drawn from nothing; what comes from the host is patched into it. */
  loads = 0;
  private readonly edits: EditWatch;
  private readonly drawing: Drawing;
  private painter: Painter = () => null;
  /** Tabs of which Univer shows another layout even when it is given them from the start. */
  private unlike: ReadonlySet<number> = new Set();
  mirror: Workbook;

  constructor(
    container: HTMLElement,
    private speech: Speech,
    private readonly listener: GridListener,
    private readonly now: () => number,
    json: WorkbookJson,
  ) {
    const { univer, api } = startUniver(container, speech, listener.unreadable);
    this.univer = univer;
    this.api = api;
    this.mirror = readWorkbook(json);
    this.drawing = new Drawing(
      univer,
      () => this.unitId,
      () => this.reader(new Map()),
    );
    this.show();
    const source = {
      univer,
      unitId: () => this.unitId,
      reader: (typed: Map<string, string>) => this.reader(typed),
    };
    this.edits = watchEdits(source, (changes) => listener.changed(changes));
    watchSelection(source, (selection) => listener.selected(selection));
    this.editor.visible$.subscribe(({ visible }) => {
      if (!visible) setTimeout(() => listener.freed());
    });
  }

  /** Univer draws first some time after it was given its workbook, and until then cannot be given another one. */
  async drawn(): Promise<void> {
    await this.lifecycle.onStage(LifecycleStages.Rendered);
  }

  isDrawn(): boolean {
    return this.lifecycle.stage >= LifecycleStages.Rendered;
  }

  /** Reports at once what was done and not reported yet. */
  handOver(): void {
    this.edits.flush();
  }

  /** Univer's own menus and hints in another language. */
  speak(speech: Speech): void {
    this.speech = speech;
    speakUniver(this.univer, speech);
    this.nameFormatAgain();
  }

  /** Univer's bar names the number format in the words of the language in which one was last set or a cell selected. */
  private nameFormatAgain(): void {
    const subUnitId = this.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    const nothing = { unitId: this.unitId, subUnitId, values: {}, refMap: {} };
    if (subUnitId) this.drawing.draw('sheet.mutation.set.numfmt', nothing);
  }

  /** True while somebody types into a cell. */
  isEditing(): boolean {
    return this.editor.isVisible().visible;
  }

  /** Gives the keyboard back to the cells, where they were selected. */
  focus(): void {
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  private get lifecycle(): LifecycleService {
    return this.univer.__getInjector().get(LifecycleService);
  }

  private get editor(): IEditorBridgeService {
    return this.univer.__getInjector().get(IEditorBridgeService);
  }

  get facade(): FUniver {
    return this.api;
  }

  /** What the host changed, drawn without an undo step of its own. */
  patch(patches: readonly Patch[]): void {
    const relaid = new Set<number>();
    for (const patch of patches) {
      if (patch.kind === 'workbook') this.replace(patch.workbook);
      else if (patch.kind === 'cells') this.patchCells(patch.sheetId, patch.cells);
      else if (patch.kind === 'tabs') this.patchTabs(patch);
      else {
        this.patchTab(patch);
        relaid.add(patch.sheetId);
      }
    }
    this.layOut([...relaid]);
    this.listener.drawn(this.mirror);
  }

  private patchCells(sheetId: number, cells: SheetCells): void {
    const sheet = this.mirror.sheetById(sheetId);
    if (!sheet) return;
    const changed = patchMirror(sheet, cells);
    this.painter = painterFor(this.mirror, this.now);
    this.drawing.cells(sheet, changed);
    this.drawing.notes(sheetId, patchNotes(sheet, cells));
  }

  /** Rows that came or went, or how a tab is laid out, cells and all or without. */
  private patchTab(patch: Extract<Patch, { kind: 'rows' | 'tab' | 'sheet' }>): void {
    const sheet = this.mirror.sheetById(patch.sheetId);
    if (!sheet) return;
    if (patch.kind === 'tab') {
      readTab(sheet, patch.tab);
      readLines(sheet, patch.lines);
    } else if (patch.kind === 'sheet') {
      const whole = readWholeTab(this.mirror, patch.tab);
      this.drawing.layOut(whole);
      this.drawing.cells(whole, reconcileCells(whole, this.reader(new Map())));
    } else {
      moveMirrorRows(sheet, patch);
      if (patch.shownBy !== client) this.drawing.rows(patch, sheet.columnCount);
    }
  }

  private patchTabs(patch: Extract<Patch, { kind: 'tabs' }>): void {
    patchTabs(this.mirror, patch);
    this.drawTabs();
    this.repaint();
  }

  /** A tab that goes while it is in front makes room for the one of its name, or for its neighbour. */
  private drawTabs(): void {
    const before = placeIn(this.api);
    this.drawing.laidTabs(this.mirror);
    const isThere = this.reader(new Map())
      .sheetIds()
      .includes(before?.sheetId ?? '');
    if (before && !isThere) returnTo(this.api, before, before.sheetId);
  }

  private layOut(sheetIds: readonly number[]): void {
    if (sheetIds.length === 0) return;
    const sheets = this.mirror.sheets.filter(({ id }) => sheetIds.includes(id));
    const unlaid = sheets.filter((sheet) => !this.drawing.layOut(sheet)).map(({ id }) => id);
    if (unlaid.every((id) => this.unlike.has(id))) this.repaint();
    else {
      this.show();
      this.unlike = new Set(unlaid.filter((id) => !this.showsLayoutOf(id)));
    }
  }

  private showsLayoutOf(sheetId: number): boolean {
    const sheet = this.mirror.sheetById(sheetId);
    const shown = this.reader(new Map()).layout(String(sheetId));
    return sheet !== undefined && isSameLayout(layoutOf(sheet), shown);
  }

  /**
   * The whole model anew, drawn where the grid shows something else. Painted again in any case, since after a sort the
   * grid shows the right cells already and still the colours of the rows before.
   */
  replace(json: WorkbookJson): void {
    this.mirror = readWorkbook(json);
    try {
      this.patchInAll();
    } catch (error) {
      // What Univer cannot be brought to step by step it is given from the start.
      console.error(error);
      this.show();
    }
    this.listener.drawn(this.mirror);
  }

  private patchInAll(): void {
    this.drawTabs();
    this.layOut(this.mirror.sheets.map(({ id }) => id));
    const reader = this.reader(new Map());
    for (const sheet of this.mirror.sheets)
      this.drawing.cells(sheet, reconcileCells(sheet, reader));
  }

  /** Draws again what depends on rules, bandings and the clock. */
  repaint(): void {
    this.painter = painterFor(this.mirror, this.now);
    this.api.getActiveWorkbook()?.getActiveSheet()?.refreshCanvas();
  }

  select({ sheetId, areas }: Selection): void {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(String(sheetId));
    const area = areas[0];
    if (!sheet || !area) return;
    this.api.getActiveWorkbook()?.setActiveSheet(sheet);
    sheet.setActiveSelection(sheet.getRange(area.row, area.column, area.rows, area.columns));
    if (!isInView(sheet, area)) sheet.scrollToCell(area.row, area.column);
  }

  /** Where the grid shows something else than this workbook, in words; for the check that they are equal. */
  differencesFrom(json: WorkbookJson): string[] {
    const workbook = readWorkbook(json);
    const reader = this.reader(new Map());
    const tabs = workbook.sheets.map(({ id }) => String(id)).join();
    if (reader.sheetIds().join() !== tabs) return [`tabs ${reader.sheetIds().join()}, not ${tabs}`];
    return workbook.sheets.flatMap((sheet) => {
      const wanted = layoutOf(sheet);
      const shown = reader.layout(String(sheet.id));
      const texts = [shown, wanted].map((layout) => JSON.stringify(layout));
      const layout = isSameLayout(wanted, shown) ? [] : [`${sheet.name}: ${texts.join(', not ')}`];
      const notes = reconcileNotes(sheet, shown.notes).map((note) => JSON.stringify(note));
      return [...layout, ...notes, ...differences(sheet, reader)];
    });
  }

  undo(): void {
    void this.api.undo();
  }

  redo(): void {
    void this.api.redo();
  }

  private reader(typed: Map<string, string>) {
    return univerReader(this.univer, this.unitId, this.mirror, typed);
  }

  private show(): void {
    const before = this.unitId ? placeIn(this.api) : null;
    if (this.unitId) this.api.disposeUnit(this.unitId);
    this.loads += 1;
    this.unitId = `workbook-${this.loads}`;
    this.painter = painterFor(this.mirror, this.now);
    const snapshot = writeSnapshot(this.mirror, this.unitId, gridLocales[this.speech.language]);
    this.api.createWorkbook(snapshot);
    if (this.loads === 1) {
      paintCells(this.univer, (...place) => this.painter(...place));
      drawTextsUnasked(this.univer);
      keepFormulasWhereTheyAre(this.univer);
      keepBarFresh(this.univer);
    }
    returnTo(this.api, before, String(this.mirror.activeSheetId));
    this.listener.drawn(this.mirror);
  }
}
