import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  type Univer,
  UniverInstanceType,
  type Workbook as UniverWorkbook,
} from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { ISheetDrawingService } from '@univerjs/sheets-drawing';
import type { Chart } from '../workbook/features';
import type { RowsMoved } from '../workbook/journal';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { chartPlacesOf, drawingId, writeChartPlace } from './charts/chart-places';
import type { UniverRule } from './choices';
import { writeFilter } from './filter';
import { layChoices, layFilter, layLines, type Place } from './lay-out';
import type { PatchedCell } from './mirror';
import { isSameLayout, layoutOf } from './model-layout';
import type { GridReader } from './mutations';
import { noteMutation, type PlacedNote, reconcileNotes } from './notes';
import { rulesOf, writeTabSnapshot } from './snapshot';
import { cellParams, rowsMutation } from './univer-patch';
import { writeRange } from './univer-range';

/** Univer's `DrawingApplyType`. */
const applying = { insert: 0, remove: 1 } as const;

/**
 * Makes the grid show what the page's copy of the model says, one mutation of Univer after the other. What comes from the
 * host is neither reported back to it nor a step to undo.
 */
export class Drawing {
  private tabs = 0;

  constructor(
    private readonly univer: Univer,
    private readonly unitId: () => string,
    private readonly reader: () => GridReader,
  ) {}

  draw(mutation: string, params: object): void {
    const commands = this.univer.__getInjector().get(ICommandService);
    commands.syncExecuteCommand(mutation, params, { fromCollab: true });
  }

  cells(sheet: Sheet, cells: readonly PatchedCell[]): void {
    if (cells.length === 0) return;
    const place = this.placeOf(sheet.id);
    this.draw('sheet.mutation.set-range-values', cellParams(place.unitId, place.subUnitId, cells));
    const area = sheet.filter?.area;
    if (!area || !this.reader().hasDrifted(place.subUnitId)) return;
    this.draw('sheet.mutation.set-filter-range', { ...place, range: writeRange(area) });
  }

  notes(sheetId: number, notes: readonly PlacedNote[]): void {
    for (const note of notes) {
      const { id, params } = noteMutation(this.unitId(), String(sheetId), note);
      this.draw(id, params);
    }
  }

  /** Steps that could be undone name cells by their old places. */
  rows(moved: RowsMoved, columnCount: number): void {
    const { id, params } = rowsMutation(this.unitId(), moved, columnCount);
    this.draw(id, params);
    this.forgetSteps();
  }

  /** Everything of a tab but its cells; false where the grid still shows another layout. */
  layOut(sheet: Sheet): boolean {
    const shown = this.reader().layout(String(sheet.id));
    this.notes(sheet.id, reconcileNotes(sheet, shown.notes));
    const wanted = layoutOf(sheet);
    if (isSameLayout(wanted, shown)) return true;
    const place = this.placeOf(sheet.id);
    const drawn = [
      ...layLines(place, shown, wanted),
      ...layChoices(place, this.rulesShown(place), rulesOf(sheet)),
      ...layFilter(place, shown.filter, wanted.filter, writeFilter(sheet)),
    ];
    for (const { id, params } of drawn) this.draw(id, params);
    this.charts(sheet);
    const isOtherSize =
      shown.rowCount !== wanted.rowCount || shown.columnCount !== wanted.columnCount;
    if (isOtherSize) this.forgetSteps();
    return isSameLayout(wanted, this.reader().layout(String(sheet.id)));
  }

  /** The tabs there are, in their order. */
  laidTabs({ sheets }: Workbook): void {
    const shown = new Set(this.reader().sheetIds());
    sheets.forEach((sheet, index) => {
      if (!shown.has(String(sheet.id))) this.addTab(sheet, index);
    });
    const wanted = new Set(sheets.map(({ id }) => String(id)));
    for (const id of shown) if (!wanted.has(id)) this.removeTab(id);
    sheets.forEach(({ id }, index) => {
      const place = this.placeOf(id);
      const fromOrder = this.reader().sheetIds().indexOf(place.subUnitId);
      const params = { ...place, fromOrder, toOrder: index };
      if (fromOrder !== index) this.draw('sheet.mutation.set-worksheet-order', params);
    });
  }

  private addTab(sheet: Sheet, index: number): void {
    this.tabs += 1;
    const { sheet: written, styles } = writeTabSnapshot(sheet, `t${this.tabs}f`);
    // Only a whole workbook gets from Univer what is not said of a tab.
    const whole = mergeWorksheetSnapshotWithDefault(written);
    const params = { unitId: this.unitId(), index, sheet: whole, styles };
    this.draw('sheet.mutation.insert-sheet', params);
    this.layOut(sheet);
  }

  /** What Univer keeps beside the cells of a tab goes first: it would keep it for ever. */
  private removeTab(subUnitId: string): void {
    const place = { unitId: this.unitId(), subUnitId };
    const layout = this.reader().layout(subUnitId);
    for (const { row, column } of layout.notes) {
      const { id, params } = noteMutation(place.unitId, subUnitId, { row, column, text: null });
      this.draw(id, params);
    }
    const gone = [
      ...layChoices(place, this.rulesShown(place), []),
      ...layFilter(place, layout.filter, null, null),
    ];
    for (const { id, params } of gone) this.draw(id, params);
    this.removeCharts(place, this.chartsShown(place));
    this.draw('sheet.mutation.remove-sheet', { ...place, subUnitName: layout.name });
    this.forgetSteps();
  }

  /** A chart that stands elsewhere is taken away and put there anew. */
  private charts(sheet: Sheet): void {
    const place = this.placeOf(sheet.id);
    const { charts } = this.reader().layout(place.subUnitId);
    const shown = new Map(charts.map((one) => [one.id, JSON.stringify(one)]));
    const wanted = new Map(chartPlacesOf(sheet).map((one) => [one.id, JSON.stringify(one)]));
    const isOther = (id: number): boolean => shown.get(id) !== wanted.get(id);
    const gone = charts.filter(({ id }) => isOther(id)).map(drawingId);
    this.removeCharts(place, gone);
    const come = sheet.charts.filter(({ id }) => isOther(id));
    if (come.length > 0) this.addCharts(place, sheet, come);
  }

  private addCharts(place: Place, sheet: Sheet, charts: readonly Chart[]): void {
    const service = this.univer.__getInjector().get(ISheetDrawingService);
    const { left, top } = this.headersOf(place);
    const added = charts.map((chart) => {
      const written = writeChartPlace(sheet, chart, place.unitId);
      const { transform } = written;
      const moved = { ...transform, left: transform.left + left, top: transform.top + top };
      return { ...written, transform: moved };
    });
    const { redo: op, objects } = service.getBatchAddOp(added) as {
      redo: unknown;
      objects: object;
    };
    const params = { ...place, op, objects, type: applying.insert };
    this.draw('sheet.mutation.set-drawing-apply', params);
  }

  /** Where the cells begin: of a drawing that is put in, Univer counts from the corner of the whole. */
  private headersOf({ unitId, subUnitId }: Place): { left: number; top: number } {
    const units = this.univer.__getInjector().get(IUniverInstanceService);
    const config = units
      .getUnit<UniverWorkbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(subUnitId)
      ?.getConfig();
    return { left: config?.rowHeader.width ?? 0, top: config?.columnHeader.height ?? 0 };
  }

  private removeCharts(place: Place, ids: readonly string[]): void {
    if (ids.length === 0) return;
    const service = this.univer.__getInjector().get(ISheetDrawingService);
    const removed = ids.map((id) => ({ ...place, drawingId: id }));
    const { redo: op, objects } = service.getBatchRemoveOp(removed) as {
      redo: unknown;
      objects: object;
    };
    const params = { ...place, op, objects, type: applying.remove };
    this.draw('sheet.mutation.set-drawing-apply', params);
  }

  private chartsShown({ unitId, subUnitId }: Place): string[] {
    const service = this.univer.__getInjector().get(ISheetDrawingService);
    return Object.keys(service.getDrawingData(unitId, subUnitId) ?? {});
  }

  private rulesShown({ unitId, subUnitId }: Place): UniverRule[] {
    const model = this.univer.__getInjector().get(SheetDataValidationModel);
    return model.getRules(unitId, subUnitId) as UniverRule[];
  }

  private forgetSteps(): void {
    this.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(this.unitId());
  }

  private placeOf(sheetId: number): Place {
    return { unitId: this.unitId(), subUnitId: String(sheetId) };
  }
}
