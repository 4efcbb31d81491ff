import type { Run } from '../runtime/run';
import { banding, rangeBandings, sheetBandings } from './banding';
import { blob } from './blob';
import { cache, cacheService } from './cache';
import { chartOptions, charts, chartTextStyle, chartTextStyleBuilder } from './chart-options';
import { color, colorBuilder, rgbColor, themeColor } from './colour-object';
import {
  booleanCondition,
  conditionalRule,
  conditionalRuleBuilderMethods,
  sheetConditionalRules,
} from './conditional-format';
import { containerInfo } from './container-info';
import { dataValidation, dataValidationBuilder } from './data-validation';
import {
  developerMetadata,
  metadataFinder,
  metadataLocation,
  rangeMetadata,
  sheetMetadata,
  spreadsheetMetadata,
} from './developer-metadata';
import { chartBuilder, embeddedChart, sheetCharts } from './embedded-chart';
import { filter, sheetFilter } from './filter';
import { filterCriteria, filterCriteriaBuilder } from './filter-criteria';
import { globalObjects } from './google-classes.generated';
import type { Methods } from './google-object';
import { methodsOf } from './google-reference';
import { gradientCondition } from './gradient';
import { group, rangeGroups, sheetGroups } from './group';
import { htmlOutput, metaTag } from './html-output';
import { htmlService } from './html-service';
import { htmlTemplate, outputAsTemplate } from './html-template';
import { lock, lockService } from './lock';
import { consoleMethods, logger } from './logger';
import { mailApp } from './mail-app';
import { menu } from './menu';
import { namedRange, sheetNames, spreadsheetNames } from './named-range';
import { oldMenus } from './old-menus';
import { pivotFilter, pivotGroup, pivotTable, pivotValue, rangePivots, sheetPivots } from './pivot';
import { properties, propertiesService } from './properties';
import { protection, sheetProtections, spreadsheetLists } from './protection';
import { rangeGeometry } from './range';
import { rangeActions } from './range-actions';
import { rangeBorders } from './range-borders';
import { rangeCells } from './range-cells';
import { rangeColours } from './range-colours';
import { rangeFeatures } from './range-features';
import { rangeFormats } from './range-formats';
import { rangeList } from './range-list';
import { rangeText, textRotation } from './range-text';
import { rangeValues } from './range-values';
import { richText, richTextBuilder } from './rich-text';
import { authorizationInfo, scriptApp, trigger, webService } from './script-app';
import { rangeActivation, selection, selectionMethods } from './selection';
import { Service } from './service';
import { session, user } from './session';
import { sharing } from './sharing';
import { sheetBasics } from './sheet';
import { sheetStructure } from './sheet-structure';
import { sheetView } from './sheet-view';
import { sheetSlicers, slicer } from './slicer';
import { spreadsheet, spreadsheetShortcuts } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';
import { spreadsheetSettings, spreadsheetTheme } from './spreadsheet-settings';
import { rangeFinder, sheetFinder, spreadsheetFinder, textFinder } from './text-finder';
import { textStyle, textStyleBuilder } from './text-style';
import { clockTriggerBuilder, spreadsheetTriggerBuilder, triggerBuilder } from './trigger-builder';
import { browser, promptResponse, ui } from './ui';
import { utilities } from './utilities';

/** Methods whose objects differ from class to class; what matters is that each class gets its own. */
// biome-ignore lint/suspicious/noExplicitAny: a table over classes of many kinds
type AnyMethods = Methods<any>;

/** The builder of one kind of chart has those methods that Google gives to this kind. */
const chartBuilders = (): Record<string, AnyMethods> =>
  Object.fromEntries(
    'EmbeddedChart EmbeddedAreaChart EmbeddedBarChart EmbeddedColumnChart EmbeddedComboChart EmbeddedLineChart EmbeddedPieChart EmbeddedScatterChart EmbeddedHistogramChart EmbeddedTableChart'
      .split(' ')
      .map((name) => {
        const googleClass = `Spreadsheet.${name}Builder`;
        const known = methodsOf(googleClass);
        return [
          googleClass,
          Object.fromEntries(Object.entries(chartBuilder).filter(([method]) => known.has(method))),
        ];
      }),
  );

const workbookClasses = (): Record<string, AnyMethods> => ({
  'Spreadsheet.SpreadsheetApp': { ...spreadsheetApp, ...selectionMethods },
  'Spreadsheet.Spreadsheet': {
    ...spreadsheetShortcuts(),
    ...spreadsheet,
    ...spreadsheetNames,
    ...spreadsheetMetadata,
    ...spreadsheetFinder,
    ...selectionMethods,
    ...oldMenus,
    ...spreadsheetLists,
    ...sharing,
    ...spreadsheetSettings,
  },
  'Spreadsheet.Sheet': {
    ...selectionMethods,
    ...sheetBasics,
    ...sheetStructure,
    ...sheetView,
    ...sheetGroups,
    ...sheetSlicers,
    ...sheetPivots,
    ...sheetConditionalRules,
    ...sheetProtections,
    ...sheetNames,
    ...sheetMetadata,
    ...sheetFinder,
    ...sheetCharts,
    ...sheetFilter,
    ...sheetBandings,
  },
  'Spreadsheet.Range': {
    ...rangeGeometry,
    ...rangeValues,
    ...rangeFormats,
    ...rangeBorders,
    ...rangeFeatures,
    ...rangeActions,
    ...rangeActivation,
    ...rangeMetadata,
    ...rangeFinder,
    ...rangeText,
    ...rangeCells,
    ...rangeGroups,
    ...rangeBandings,
    ...rangePivots,
    ...rangeColours,
  },
  'Spreadsheet.RangeList': rangeList(),
});

const featureClasses = (): Record<string, AnyMethods> => ({
  'Spreadsheet.Selection': selection,
  'Spreadsheet.Color': color,
  'Spreadsheet.ColorBuilder': colorBuilder,
  'Spreadsheet.ThemeColor': themeColor,
  'Base.RgbColor': rgbColor,
  'Spreadsheet.TextStyle': textStyle,
  'Spreadsheet.TextStyleBuilder': textStyleBuilder,
  'Spreadsheet.TextRotation': textRotation,
  'Spreadsheet.RichTextValue': richText,
  'Spreadsheet.RichTextValueBuilder': richTextBuilder,
  'Spreadsheet.TextFinder': textFinder,
  'Spreadsheet.Group': group,
  'Spreadsheet.PivotTable': pivotTable,
  'Spreadsheet.PivotGroup': pivotGroup,
  'Spreadsheet.PivotValue': pivotValue,
  'Spreadsheet.PivotFilter': pivotFilter,
  'Spreadsheet.SpreadsheetTheme': spreadsheetTheme,
  'Spreadsheet.Slicer': slicer,
  'Spreadsheet.ContainerInfo': containerInfo,
  'Spreadsheet.Filter': filter,
  'Spreadsheet.FilterCriteria': filterCriteria,
  'Spreadsheet.FilterCriteriaBuilder': filterCriteriaBuilder,
  'Spreadsheet.DataValidation': dataValidation,
  'Spreadsheet.DataValidationBuilder': dataValidationBuilder,
  'Spreadsheet.ConditionalFormatRule': conditionalRule,
  'Spreadsheet.ConditionalFormatRuleBuilder': conditionalRuleBuilderMethods,
  'Spreadsheet.BooleanCondition': booleanCondition,
  'Spreadsheet.GradientCondition': gradientCondition,
  'Spreadsheet.Protection': protection,
  'Spreadsheet.Banding': banding,
  'Spreadsheet.NamedRange': namedRange,
  'Spreadsheet.DeveloperMetadata': developerMetadata,
  'Spreadsheet.DeveloperMetadataLocation': metadataLocation,
  'Spreadsheet.DeveloperMetadataFinder': metadataFinder,
  'Spreadsheet.EmbeddedChart': embeddedChart,
  ...chartBuilders(),
  'Charts.Charts': charts,
  'Charts.ChartOptions': chartOptions,
  'Charts.TextStyle': chartTextStyle,
  'Charts.TextStyleBuilder': chartTextStyleBuilder,
});

const otherClasses = (): Record<string, AnyMethods> => ({
  'Base.Ui': ui,
  'Base.Menu': menu,
  'Base.PromptResponse': promptResponse,
  'Base.Browser': browser,
  'Base.Session': session,
  'Base.User': user,
  'Base.Logger': logger,
  'Base.console': consoleMethods,
  'Base.Blob': blob,
  'HTML.HtmlService': htmlService,
  'HTML.HtmlOutput': { ...htmlOutput, ...outputAsTemplate },
  'HTML.HtmlOutputMetaTag': metaTag,
  'HTML.HtmlTemplate': htmlTemplate,
  'Mail.MailApp': mailApp,
  'Lock.LockService': lockService,
  'Lock.Lock': lock,
  'Properties.PropertiesService': propertiesService,
  'Properties.Properties': properties,
  'Cache.CacheService': cacheService,
  'Cache.Cache': cache,
  'Script.ScriptApp': scriptApp,
  'Script.Trigger': trigger,
  'Script.TriggerBuilder': triggerBuilder,
  'Script.ClockTriggerBuilder': clockTriggerBuilder,
  'Script.SpreadsheetTriggerBuilder': spreadsheetTriggerBuilder,
  'Script.Service': webService,
  'Script.AuthorizationInfo': authorizationInfo,
  'Utilities.Utilities': utilities,
});

let table: Record<string, AnyMethods> | null = null;

/** The methods of a class that the workbench emulates. */
export const classMethods = (googleClass: string): AnyMethods => {
  table ??= { ...workbookClasses(), ...featureClasses(), ...otherClasses() };
  return table[googleClass] ?? {};
};

/** The object behind a global such as `SpreadsheetApp`, or a service that is not emulated. */
export const globalObject = (run: Run, name: string): Service =>
  new Service(run, globalObjects[name] ?? name);
