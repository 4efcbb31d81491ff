import type { Run } from '../runtime/run';
import { GoogleColor, GoogleThemeColor, themeColours, themeShade } from './colour-object';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';
import { asHtml, pageOf } from './html-output';
import type { GoogleSpreadsheet } from './places';
import { refuse } from './refusals';

export class GoogleTheme extends GoogleObject {
  readonly google = 'Spreadsheet.SpreadsheetTheme';
  constructor(readonly run: Run) {
    super();
  }
}

export const spreadsheetTheme: Methods<GoogleTheme> = {
  getFontFamily: () => 'Arial',
  getThemeColors: () => Object.keys(themeColours).map((name) => new GoogleThemeColor(name)),
  getConcreteColor: (_, { name }: EnumValue) =>
    new GoogleColor({ ...themeShade(name), theme: null }),
};

const store = 'portbook:file';

const kept = (run: Run, name: string, missing: string): string =>
  run.workbook.properties.get(store)?.get(name) ?? missing;

const keep = (self: GoogleSpreadsheet, name: string, value: unknown): GoogleSpreadsheet => {
  const { run } = self;
  run.write(1, () => {
    const values = run.workbook.properties.get(store) ?? new Map<string, string>();
    run.workbook.properties.set(store, values.set(name, String(value)));
    run.workbook.journal.note({ kind: 'workbook' });
  });
  return self;
};

const none = () => [];

/** What is set for the whole file. Calculation here is always up to date, and circular formulas are refused. */
export const spreadsheetSettings: Methods<GoogleSpreadsheet> = {
  getFormUrl: () => null,
  getImages: none,
  getDataSources: none,
  getDataSourceSheets: none,
  getDataSourceTables: none,
  getDataSourceFormulas: none,
  getDataSourcePivotTables: none,
  getDataSourceRefreshSchedules: none,
  getSpreadsheetTheme: ({ run }) => new GoogleTheme(run),
  getPredefinedSpreadsheetThemes: ({ run }) => [new GoogleTheme(run)],
  resetSpreadsheetTheme: ({ run }) => new GoogleTheme(run),
  getRecalculationInterval: ({ run }) =>
    enumValue('Spreadsheet.RecalculationInterval', kept(run, 'recalculation', 'ON_CHANGE')),
  setRecalculationInterval: (self, { name }: EnumValue) => keep(self, 'recalculation', name),
  isIterativeCalculationEnabled: ({ run }) => kept(run, 'iterative', 'false') === 'true',
  setIterativeCalculationEnabled: (self, enabled: boolean) =>
    enabled ? refuse('notEmulated', 'Iterative calculation') : keep(self, 'iterative', enabled),
  getMaxIterativeCalculationCycles: ({ run }) => Number(kept(run, 'cycles', '50')),
  setMaxIterativeCalculationCycles: (self, cycles: number) => keep(self, 'cycles', cycles),
  getIterativeCalculationConvergenceThreshold: ({ run }) => Number(kept(run, 'threshold', '0.05')),
  setIterativeCalculationConvergenceThreshold: (self, threshold: number) =>
    keep(self, 'threshold', threshold),
  show: ({ run }, page: unknown) => run.world.ui?.dialog(pageOf(asHtml(page)), 'modeless'),
};
