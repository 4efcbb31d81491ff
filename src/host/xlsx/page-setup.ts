import type { WriteSheet } from 'hucre';
import type { Sheet } from '../workbook/sheet';

/** A sheet as wide as this many pixels stands upright on A4; a wider one would become too small to read. */
const widestUpright = 760;
const defaultColumnWidth = 100;
/** In inches, as Google's narrow ones. */
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 } as const;

const widthInUse = (sheet: Sheet): number => {
  const used = sheet.rows.reduce((most, row) => Math.max(most, row?.values.length ?? 0), 1);
  return Array.from({ length: Math.min(used, sheet.columnCount) }, (_, index) => {
    const column = sheet.columns[index];
    return column?.hidden ? 0 : (column?.width ?? defaultColumnWidth);
  }).reduce((sum, width) => sum + width, 0);
};

/** Printed as Google proposes it: as wide as the page, and as many pages long as it takes. */
export const pageSetupOf = (sheet: Sheet): Pick<WriteSheet, 'pageSetup'> => ({
  pageSetup: {
    paperSize: 'a4',
    orientation: widthInUse(sheet) > widestUpright ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins,
  },
});
