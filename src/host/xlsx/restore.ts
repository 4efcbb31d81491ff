import type { Area } from '../workbook/area';
import type { Metadata } from '../workbook/features';
import type { Sheet } from '../workbook/sheet';
import type { AnchorReader } from './anchors';
import type { SheetAppendix } from './appendix';
import { spilledFormula } from './excel-formula';

/** Puts back what did not fit into cells, wherever the file still shows what was written instead. */
export const restoreCells = (sheet: Sheet, cells: SheetAppendix['cells']): void => {
  for (const { row, column, shown, formula, value } of cells) {
    if (sheet.value(row, column) !== shown || sheet.formula(row, column) !== null) continue;
    const target = sheet.rowAt(row);
    target.values[column] = value;
    if (formula !== undefined && formula !== spilledFormula) {
      target.formulas ??= [];
      target.formulas[column] = formula;
    }
  }
};

/** Protections, bandings and metadata, where their areas lie by now; those whose area was deleted are gone. */
export const restoreAnchored = (sheet: Sheet, kept: SheetAppendix, anchors: AnchorReader): void => {
  const now = (anchor: string, area: Area): Area | null => {
    const found = anchors.area(anchor);
    return found === undefined ? area : found;
  };
  sheet.protections = kept.protections.flatMap(({ anchors: names, ...protection }) => {
    const areas = [...(protection.area ? [protection.area] : []), ...protection.unprotected];
    const moved = areas.map((area, index) => now(names[index] as string, area));
    const area = protection.area ? (moved.shift() ?? null) : null;
    if (protection.area && !area) return [];
    return [{ ...protection, area, unprotected: moved.filter((each) => each !== null) }];
  });
  sheet.bandings = kept.bandings.flatMap(({ anchor, ...banding }) => {
    const area = now(anchor, banding.area);
    return area ? [{ ...banding, area }] : [];
  });
  sheet.metadata = kept.metadata.flatMap(({ anchor, ...metadata }) => {
    const place = placeNow(metadata.place, anchor === '' ? undefined : anchors.area(anchor));
    return place ? [{ ...metadata, place }] : [];
  });
};

const placeNow = (
  place: Metadata['place'],
  found: Area | null | undefined,
): Metadata['place'] | null => {
  if (place.kind === 'sheet' || found === undefined) return place;
  if (found === null) return null;
  return { kind: place.kind, index: place.kind === 'row' ? found.row : found.column };
};
