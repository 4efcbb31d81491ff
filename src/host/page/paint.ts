import { InterceptorEffectEnum, type IStyleData, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Format } from '../workbook/format';
import { cellType } from './univer-cell';
import { writeStyle } from './univer-style';

/** What rules and bandings make of a cell: over what is set on the cell itself, and under it. */
export type Look = {
  readonly over: Format | null;
  readonly under: Format | null;
  readonly isChoice: boolean;
  /** What stands there breaks the rule of its cell. */
  readonly isRefused: boolean;
};
export type Painter = (sheetId: number, row: number, column: number) => Look | null;

/** The id of Univer's own range themes, which it does not export. */
const rangeThemeId = 'sheet.interceptor.range-theme-id';

/** The corner that Sheets marks such a cell with. */
const refusedMark = { tr: { size: 6, color: '#fe4b4b' } };

/** Univer sets what a drop-down shows higher and further in than a text, and cuts it off before the arrow. */
const choicePadding = { t: 0, r: -2, b: -2, l: -3 };

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
      const padding = look.isChoice && { pd: choicePadding };
      const s = { ...padding, ...styleFor(look.under), ...base, ...styleFor(look.over) };
      const markers = look.isRefused && { markers: { ...cell?.markers, ...refusedMark } };
      return next({ ...(cell ?? place.rawData), s, ...markers });
    },
  });
};

/** Univer's own interceptors stand at 10. */
const beforeUniver = 11;

/**
 * While drawing, Univer asks of every text whether it could be read as a number or date, to mark it; that was most of
 * the time an edit took. A text that says nothing of its type is not asked, and the host has read it long since.
 */
export const drawTextsUnasked = (univer: Univer): void => {
  const service = univer.__getInjector().get(SheetInterceptorService);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'portbook.plain-text',
    priority: beforeUniver,
    effect: InterceptorEffectEnum.Style,
    handler(cell, _place, next) {
      if (cell?.t !== cellType.text || !Number.isNaN(Number(cell.v))) return next(cell);
      const { t: _, ...untyped } = cell;
      return next(untyped);
    },
  });
};
