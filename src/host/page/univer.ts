import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';
import '@univerjs/sheets-sort-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import '@univerjs/drawing-ui/lib/index.css';
import '@univerjs/sheets-drawing-ui/lib/index.css';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-drawing-ui/facade';
import { LocaleType, LogLevel, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsDrawingPlugin } from '@univerjs/docs-drawing';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverDrawingPlugin } from '@univerjs/drawing';
import { UniverDrawingUIPlugin } from '@univerjs/drawing-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverNetworkPlugin } from '@univerjs/network';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
import { UniverSheetsDrawingUIPlugin } from '@univerjs/sheets-drawing-ui';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import type { Language } from '../server/protocol';
import { chineseSimplified } from './locales/chinese-simplified';
import { chineseTraditional } from './locales/chinese-traditional';
import { english } from './locales/english';
import { hiddenTools } from './toolbar';

const locales = {
  en: { type: LocaleType.EN_US, words: english },
  'zh-CN': { type: LocaleType.ZH_CN, words: chineseSimplified },
  'zh-TW': { type: LocaleType.ZH_TW, words: chineseTraditional },
};

/** The order is Univer's: engines first, then the sheet, then what stands on it. */
const pluginsFor = (container: HTMLElement): [PluginCtor<Plugin>, object?][] => [
  [UniverNetworkPlugin],
  [UniverDocsPlugin],
  [UniverRenderEnginePlugin],
  [UniverUIPlugin, { container, ribbonType: 'simple', menu: hiddenTools, contextMenu: true }],
  [UniverDocsUIPlugin],
  // The host calculates. Only this plugin may be told so: on the others editing breaks.
  [UniverFormulaEnginePlugin, { notExecuteFormula: true }],
  [UniverSheetsPlugin],
  [UniverSheetsUIPlugin, { menu: hiddenTools, protectedRangeShadow: false }],
  [UniverSheetsNumfmtPlugin],
  [UniverSheetsNumfmtUIPlugin],
  [UniverSheetsFormulaPlugin],
  [UniverSheetsFormulaUIPlugin],
  [UniverDataValidationPlugin],
  [UniverSheetsDataValidationPlugin],
  [UniverSheetsDataValidationUIPlugin],
  [UniverSheetsFilterPlugin],
  [UniverSheetsFilterUIPlugin],
  [UniverSheetsSortPlugin],
  [UniverSheetsSortUIPlugin],
  [UniverSheetsNotePlugin],
  [UniverSheetsNoteUIPlugin],
  [UniverDrawingPlugin],
  [UniverDocsDrawingPlugin],
  [UniverDrawingUIPlugin],
  [UniverSheetsDrawingPlugin],
  [UniverSheetsDrawingUIPlugin],
];

/** Univer as view and editor, nothing more: no formulas, no conditional formats, no charts of its own. */
export const startUniver = (
  container: HTMLElement,
  language: Language,
): { univer: Univer; api: FUniver } => {
  const { type, words } = locales[language];
  const univer = new Univer({
    theme: defaultTheme,
    locale: type,
    locales: { [type]: words },
    logLevel: LogLevel.ERROR,
  });
  for (const [plugin, config] of pluginsFor(container)) univer.registerPlugin(plugin, config);
  return { univer, api: FUniver.newAPI(univer) };
};
