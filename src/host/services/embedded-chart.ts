import type { Run } from '../runtime/run';
import type { Chart } from '../workbook/features';
import type { Sheet } from '../workbook/sheet';
import { chartLooks, GoogleChartOptions, option } from './chart-options';
import { GoogleContainerInfo } from './container-info';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';
import { GoogleRange, type GoogleSheet } from './places';
import { refuse } from './refusals';

type Draft = Omit<Chart, 'id'> & { id: number | null };

/** A chart as a script holds it; drawn only once it is inserted. */
export class GoogleChart extends GoogleObject {
  readonly google = 'Spreadsheet.EmbeddedChart';
  constructor(
    readonly run: Run,
    readonly sheet: Sheet,
    readonly draft: Draft,
  ) {
    super();
  }
}

/** One builder serves every kind: only the reference differs in which methods each kind lists. */
export class GoogleChartBuilder extends GoogleObject {
  constructor(
    readonly run: Run,
    readonly sheet: Sheet,
    readonly draft: Draft,
    readonly google = 'Spreadsheet.EmbeddedChartBuilder',
  ) {
    super();
  }
}

const newDraft = (): Draft => ({
  id: null,
  type: 'COLUMN',
  ranges: [],
  position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  size: { width: 600, height: 371 },
  headers: 0,
  transpose: false,
  options: {},
});

const rangesOf = ({ run, draft }: GoogleChart | GoogleChartBuilder): GoogleRange[] =>
  draft.ranges.flatMap(({ sheetId, area }) => {
    const sheet = run.workbook.sheetById(sheetId);
    return sheet ? [new GoogleRange(run, sheet, area)] : [];
  });

const kinds = new Set(['COLUMN', 'BAR', 'LINE', 'AREA', 'PIE', 'SCATTER', 'COMBO']);
/** Kinds that are kept by name and drawn like another one; any that is not listed, as columns. */
const nearest: Record<string, Chart['type']> = {
  STEPPED_AREA: 'AREA',
  BUBBLE: 'SCATTER',
  RADAR: 'LINE',
  TIMELINE: 'LINE',
  SPARKLINE: 'LINE',
};

const setKind = (builder: GoogleChartBuilder, type: string): GoogleChartBuilder => {
  if (kinds.has(type)) builder.draft.type = type as Chart['type'];
  else Object.assign(builder.draft, { type: nearest[type] ?? 'COLUMN', kind: type });
  if (kinds.has(type)) delete builder.draft.kind;
  return builder;
};

const as =
  (kind: string, name: string) =>
  ({ run, sheet, draft }: GoogleChartBuilder) =>
    setKind(
      new GoogleChartBuilder(run, sheet, draft, `Spreadsheet.Embedded${name}ChartBuilder`),
      kind,
    );

const set = (builder: GoogleChartBuilder, change: Partial<Draft>): GoogleChartBuilder => {
  Object.assign(builder.draft, change);
  return builder;
};

const setSize = (builder: GoogleChartBuilder, name: string, value: unknown) => {
  if (name === 'width' || name === 'height')
    builder.draft.size = { ...builder.draft.size, [name]: Number(value) };
};

/** A range that is there already is not added again. */
const addRange = (builder: GoogleChartBuilder, { sheet, area }: GoogleRange) => {
  const known = builder.draft.ranges.some(
    (range) => range.sheetId === sheet.id && JSON.stringify(range.area) === JSON.stringify(area),
  );
  if (!known) builder.draft.ranges = [...builder.draft.ranges, { sheetId: sheet.id, area }];
  return builder;
};

export const chartBuilder: Methods<GoogleChartBuilder> = {
  addRange,
  removeRange: (builder, { sheet, area }: GoogleRange) =>
    set(builder, {
      ranges: builder.draft.ranges.filter(
        (range) =>
          range.sheetId !== sheet.id || JSON.stringify(range.area) !== JSON.stringify(area),
      ),
    }),
  clearRanges: (builder) => set(builder, { ranges: [] }),
  getRanges: rangesOf,
  getContainer: ({ draft }) => new GoogleContainerInfo(draft.position),
  setChartType: (builder, { name }: EnumValue) => setKind(builder, name),
  getChartType: ({ draft }) => chartType(draft),
  setPosition: (builder, row: number, column: number, offsetX: number, offsetY: number) =>
    set(builder, { position: { row: row - 1, column: column - 1, offsetX, offsetY } }),
  setNumHeaders: (builder, headers: number) => set(builder, { headers }),
  setTransposeRowsAndColumns: (builder, transpose: boolean) => set(builder, { transpose }),
  setMergeStrategy: option('mergeStrategy', ({ name }: EnumValue) => name),
  setHiddenDimensionStrategy: option('hiddenDimensionStrategy', ({ name }: EnumValue) => name),
  setOption: (builder, name: string, value: unknown) => {
    setSize(builder, name, value);
    builder.draft.options[name] = value;
    return builder;
  },
  setTitle: option('title'),
  setXAxisTitle: option('hAxis.title'),
  setYAxisTitle: option('vAxis.title'),
  setColors: option('colors'),
  setStacked: (builder) => option('isStacked')(builder, true),
  setLegendPosition: option('legend.position', ({ name }: EnumValue) => name.toLowerCase()),
  setBackgroundColor: option('backgroundColor'),
  set3D: (builder) => option('is3D')(builder, true),
  ...chartLooks,
  asHistogramChart: as('HISTOGRAM', 'Histogram'),
  asTableChart: as('TABLE', 'Table'),
  asAreaChart: as('AREA', 'Area'),
  asBarChart: as('BAR', 'Bar'),
  asColumnChart: as('COLUMN', 'Column'),
  asComboChart: as('COMBO', 'Combo'),
  asLineChart: as('LINE', 'Line'),
  asPieChart: as('PIE', 'Pie'),
  asScatterChart: as('SCATTER', 'Scatter'),
  build: ({ run, sheet, draft }) => new GoogleChart(run, sheet, structuredClone(draft)),
};

const chartType = ({ type, kind }: Draft) => enumValue('Charts.ChartType', kind ?? type);

export const embeddedChart: Methods<GoogleChart> = {
  getChartId: ({ draft }) => draft.id,
  getRanges: rangesOf,
  modify: ({ run, sheet, draft }) => new GoogleChartBuilder(run, sheet, structuredClone(draft)),
  getContainerInfo: ({ draft }) => new GoogleContainerInfo(draft.position),
  getOptions: ({ draft }) => new GoogleChartOptions(draft.options),
  getMergeStrategy: ({ draft }) =>
    enumValue('Charts.ChartMergeStrategy', String(draft.options.mergeStrategy ?? 'MERGE_COLUMNS')),
  getHiddenDimensionStrategy: ({ draft }) =>
    enumValue(
      'Charts.ChartHiddenDimensionStrategy',
      String(draft.options.hiddenDimensionStrategy ?? 'IGNORE_ROWS'),
    ),
  getNumHeaders: ({ draft }) => draft.headers,
  getTransposeRowsAndColumns: ({ draft }) => draft.transpose,
};

const nextId = ({ workbook }: Run): number =>
  1 + Math.max(0, ...workbook.sheets.flatMap(({ charts }) => charts.map(({ id }) => id)));

const change = ({ run, sheet }: GoogleSheet, apply: () => void) =>
  run.write(1, (rows) => {
    if (rows === 0) return;
    apply();
    run.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
  });

export const sheetCharts: Methods<GoogleSheet> = {
  newChart: ({ run, sheet }) => new GoogleChartBuilder(run, sheet, newDraft()),
  getCharts: ({ run, sheet }) =>
    sheet.charts.map((chart) => new GoogleChart(run, sheet, structuredClone(chart))),
  insertChart: (self, { draft }: GoogleChart) =>
    change(self, () => {
      draft.id = nextId(self.run);
      self.sheet.charts.push(structuredClone({ ...draft, id: draft.id }));
    }),
  updateChart: (self, { draft }: GoogleChart) =>
    change(self, () => {
      const index = self.sheet.charts.findIndex(({ id }) => id === draft.id);
      if (index < 0 || draft.id === null) refuse('noChart');
      self.sheet.charts[index] = structuredClone({ ...draft, id: draft.id as number });
    }),
  removeChart: (self, { draft }: GoogleChart) =>
    change(self, () => {
      self.sheet.charts = self.sheet.charts.filter(({ id }) => id !== draft.id);
    }),
};
