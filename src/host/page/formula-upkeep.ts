import {
  type ICellData,
  IUniverInstanceService,
  type Nullable,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

const hasFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell?.f || cell?.si);

/**
 * Univer goes through every cell of the workbook at each entry to keep formulas that share their text. The host
 * calculates, and an entry that brings no formula and covers none has nothing to do with them.
 */
export const keepFormulasWhereTheyAre = (univer: Univer): void => {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const units = injector.get(IUniverInstanceService);
  const update = model.updateFormulaData.bind(model);
  const concernsFormulas = (unitId: string, sheetId: string, cells: Cells): boolean => {
    const sheet = units.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    return Object.entries(cells).some(([row, columns]) =>
      Object.entries(columns ?? {}).some(
        ([column, cell]) =>
          hasFormula(cell) || hasFormula(sheet?.getCellRaw(Number(row), Number(column))),
      ),
    );
  };
  model.updateFormulaData = (unitId, sheetId, cells) =>
    concernsFormulas(unitId, sheetId, cells as Cells) ? update(unitId, sheetId, cells) : {};
};
