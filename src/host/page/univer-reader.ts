import {
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook as UniverWorkbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { ISheetDrawingService } from '@univerjs/sheets-drawing';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { Workbook } from '../workbook/workbook';
import type { UniverDrawing } from './charts/chart-places';
import type { UniverRule } from './choices';
import { gridReader, type SheetExtras } from './grid-reader';
import type { GridReader } from './mutations';

/** The reader over the running Univer. */
export const univerReader = (
  univer: Univer,
  unitId: string,
  mirror: Workbook,
  typed: Map<string, string>,
): GridReader => {
  const injector = univer.__getInjector();
  const shown = injector
    .get(IUniverInstanceService)
    .getUnit<UniverWorkbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!shown) throw new Error('The grid shows no workbook');
  const notes = injector.get(SheetsNoteModel);
  const extras: SheetExtras = {
    rules: (id) => injector.get(SheetDataValidationModel).getRules(unitId, id) as UniverRule[],
    filter: (id) =>
      injector.get(SheetsFilterService).getFilterModel(unitId, id)?.serialize() ?? null,
    notes: (id) =>
      [...(notes.getUnitNotes(unitId)?.get(id)?.values() ?? [])].flatMap(({ row, col, note }) =>
        note ? [{ row, column: col, text: note }] : [],
      ),
    drawings: (id) =>
      injector.get(ISheetDrawingService).getDrawingData(unitId, id) as Record<
        string,
        UniverDrawing
      >,
  };
  return gridReader(shown, mirror, injector.get(FormulaDataModel), extras, typed);
};
