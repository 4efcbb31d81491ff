import { mergeLocales } from '@univerjs/core';
import dataValidation from '@univerjs/data-validation/locale/zh-TW';
import design from '@univerjs/design/locale/zh-TW';
import docsUi from '@univerjs/docs-ui/locale/zh-TW';
import drawingUi from '@univerjs/drawing-ui/locale/zh-TW';
import sheets from '@univerjs/sheets/locale/zh-TW';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/zh-TW';
import sheetsDataValidationUi from '@univerjs/sheets-data-validation-ui/locale/zh-TW';
import sheetsDrawingUi from '@univerjs/sheets-drawing-ui/locale/zh-TW';
import sheetsFilter from '@univerjs/sheets-filter/locale/zh-TW';
import sheetsFilterUi from '@univerjs/sheets-filter-ui/locale/zh-TW';
import sheetsFormula from '@univerjs/sheets-formula/locale/zh-TW';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/zh-TW';
import sheetsNoteUi from '@univerjs/sheets-note-ui/locale/zh-TW';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/zh-TW';
import sheetsSortUi from '@univerjs/sheets-sort-ui/locale/zh-TW';
import sheetsUi from '@univerjs/sheets-ui/locale/zh-TW';
import ui from '@univerjs/ui/locale/zh-TW';

/** The grid's own words. */
export const chineseTraditional = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNumfmtUi,
  dataValidation,
  sheetsDataValidation,
  sheetsDataValidationUi,
  sheetsFilter,
  sheetsFilterUi,
  sheetsSortUi,
  sheetsNoteUi,
  drawingUi,
  sheetsDrawingUi,
);
