import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-drawing-ui/facade';
import '@univerjs/sheets-sort/facade';
import {
  DEFAULT_STYLES,
  type Dependency,
  LocaleService,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
  VerticalAlign,
} from '@univerjs/core';
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
import { chartComponent } from './charts/chart-places';
import { ChartView } from './charts/chart-view';
import { clipboard } from './clipboard';
import type { GridWords } from './grid-parts';
import { countNoSpareRows } from './spare-rows';
import { letTextsOverflow } from './text-overflow';
import { hiddenTools } from './toolbar';
import { leaveChoicesUnjudged } from './unjudged-choices';

const locales = {
  en: LocaleType.EN_US,
  'zh-CN': LocaleType.ZH_CN,
  'zh-TW': LocaleType.ZH_TW,
};

/** A language, and Univer's own words in it. */
export type Speech = { language: Language; words: GridWords };

/** Sheets marks no text that looks like a number: phone numbers and codes are meant to be texts. */
const sheetLook = {
  menu: hiddenTools,
  protectedRangeShadow: false,
  disableForceStringAlert: true,
  disableForceStringMark: true,
};

/** The order is Univer's: engines first, then the sheet, then what stands on it. */
const pluginsFor = (
  container: HTMLElement,
  override: Dependency[],
): [PluginCtor<Plugin>, object?][] => [
  [UniverNetworkPlugin],
  [UniverDocsPlugin],
  [UniverRenderEnginePlugin],
  [
    UniverUIPlugin,
    { container, override, ribbonType: 'simple', menu: hiddenTools, contextMenu: true },
  ],
  [UniverDocsUIPlugin],
  // The host calculates. Only this plugin may be told so: on the others editing breaks.
  [UniverFormulaEnginePlugin, { notExecuteFormula: true }],
  [UniverSheetsPlugin],
  [UniverSheetsUIPlugin, sheetLook],
  [UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true }],
  [UniverSheetsNumfmtUIPlugin],
  [UniverSheetsFormulaPlugin],
  [UniverSheetsFormulaUIPlugin],
  [UniverDataValidationPlugin],
  [UniverSheetsDataValidationPlugin],
  // Its search box would take the keyboard from somebody who types the value.
  [UniverSheetsDataValidationUIPlugin, { showSearchOnDropdown: false, showEditOnDropdown: false }],
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

/** What cells look like where nothing is said, drop-downs included, which ask nowhere else. */
const googleStyle = { ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM };

/** Lets Univer speak another language from now on. */
export const speakUniver = (univer: Univer, { language, words }: Speech): void => {
  const service = univer.__getInjector().get(LocaleService);
  service.load({ [locales[language]]: words });
  service.setLocale(locales[language]);
};

/** Univer as view and editor, nothing more: no formulas, no conditional formats, no charts of its own. */
export const startUniver = (
  container: HTMLElement,
  { language, words }: Speech,
  unreadableClipboard: () => void,
): { univer: Univer; api: FUniver } => {
  const type = locales[language];
  Object.assign(DEFAULT_STYLES, googleStyle);
  letTextsOverflow();
  leaveChoicesUnjudged();
  countNoSpareRows();
  const univer = new Univer({
    theme: defaultTheme,
    locale: type,
    locales: { [type]: words },
    logLevel: LogLevel.ERROR,
  });
  const plugins = pluginsFor(container, [clipboard(unreadableClipboard)]);
  for (const [plugin, config] of plugins) univer.registerPlugin(plugin, config);
  const api = FUniver.newAPI(univer);
  api.registerComponent(chartComponent, ChartView as never);
  return { univer, api };
};
