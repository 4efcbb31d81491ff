import { InterceptorEffectEnum, type IStyleData, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Format } from '../workbook/format';
import { writeStyle } from './univer-style';

/** The looks that rules and bandings give a cell: over what is set on the cell itself, and under it. */
export type Painter = (
  sheetId: number,
  row: number,
  column: number,
) => { over: Format | null; under: Format | null } | null;

/** The id of Univer's own range themes, which it does not export. */
const rangeThemeId = 'sheet.interceptor.range-theme-id';

/**
 * Paints conditional formats and bandings while the grid draws. The id is that of Univer's own range themes: with any
 * other, inserting a row copies the painted colours into real cell formats. May be called after the first workbook only.
 */
export const paintCells = (univer: Univer, painter: Painter): void => {
  const styles = new WeakMap<Format, IStyleData>();
  const styleFor = (format: Format | null): IStyleData | null => {
    if (!format) return null;
    const style = styles.get(format) ?? writeStyle(format) ?? {};
    styles.set(format, style);
    return style;
  };
  const service = univer.__getInjector().get(SheetInterceptorService);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: rangeThemeId,
    priority: 9,
    effect: InterceptorEffectEnum.Style,
    handler(cell, place, next) {
      const look = painter(Number(place.subUnitId), place.row, place.col);
      if (!look) return next(cell);
      const base = place.workbook.getStyles().getStyleByCell(cell ?? place.rawData) ?? {};
      const s = { ...styleFor(look.under), ...base, ...styleFor(look.over) };
      return next({ ...(cell ?? place.rawData), s });
    },
  });
};
