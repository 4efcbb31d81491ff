import { normalColour } from './colour';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import type { Service } from './service';

type Options = Record<string, unknown>;

/** The options of a chart, asked for by their path such as `legend.position`. */
export class GoogleChartOptions extends GoogleObject {
  readonly google = 'Charts.ChartOptions';
  constructor(readonly options: Options) {
    super();
  }
}

/** An option may have been given under its whole path, or within the option above it. */
const find = (options: Options, path: string): unknown => {
  if (path in options) return options[path];
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const above = options[path.slice(0, dot)];
    if (typeof above === 'object' && above !== null)
      return find(above as Options, path.slice(dot + 1));
  }
  return null;
};

export const chartOptions: Methods<GoogleChartOptions> = {
  get: ({ options }, path: string) => find(options, path) ?? null,
  getOrDefault: ({ options }, path: string) => find(options, path) ?? null,
};

/** How the words of a chart look. */
type Look = { color?: string; fontName?: string; fontSize?: number };

export class GoogleChartTextStyle extends GoogleObject {
  readonly google = 'Charts.TextStyle';
  constructor(readonly look: Look) {
    super();
  }
}

export class GoogleChartTextStyleBuilder extends GoogleObject {
  readonly google = 'Charts.TextStyleBuilder';
  look: Look = {};
}

export const chartTextStyle: Methods<GoogleChartTextStyle> = {
  getColor: ({ look }) => look.color ?? null,
  getFontName: ({ look }) => look.fontName ?? null,
  getFontSize: ({ look }) => look.fontSize ?? null,
};

const setLook = (builder: GoogleChartTextStyleBuilder, look: Look) => {
  builder.look = { ...builder.look, ...look };
  return builder;
};

export const chartTextStyleBuilder: Methods<GoogleChartTextStyleBuilder> = {
  setColor: (builder, colour: string) =>
    setLook(builder, { color: normalColour(colour) ?? colour }),
  setFontName: (builder, fontName: string) => setLook(builder, { fontName }),
  setFontSize: (builder, fontSize: number) => setLook(builder, { fontSize }),
  build: ({ look }) => new GoogleChartTextStyle({ ...look }),
};

export const charts: Methods<Service> = {
  newTextStyle: () => new GoogleChartTextStyleBuilder(),
};

type Builder = GoogleObject & { draft: { options: Options } };

/** A setter that keeps what it is given as the option of that name. */
export const option =
  (name: string, read: (value: never) => unknown = (value) => value) =>
  <Self extends Builder>(builder: Self, value: unknown): Self => {
    builder.draft.options[name] = read(value as never);
    return builder;
  };

const always = (name: string, value: unknown) => (builder: Builder) => option(name)(builder, value);
const words = (name: string) => option(name, ({ look }: GoogleChartTextStyle) => look);
const range = (name: string) => (builder: Builder, min: number, max: number) =>
  option(name)(builder, { min, max });
const named = (name: string) => option(name, (value: EnumValue) => value.name.toLowerCase());

/** What the builders of single kinds of charts offer in the place of options. */
export const chartLooks: Methods<Builder> = {
  reverseCategories: always('hAxis.direction', -1),
  reverseDirection: always('hAxis.direction', -1),
  useLogScale: always('vAxis.logScale', true),
  setXAxisLogScale: always('hAxis.logScale', true),
  setYAxisLogScale: always('vAxis.logScale', true),
  setRange: range('vAxis.viewWindow'),
  setXAxisRange: range('hAxis.viewWindow'),
  setYAxisRange: range('vAxis.viewWindow'),
  setTitleTextStyle: words('titleTextStyle'),
  setLegendTextStyle: words('legend.textStyle'),
  setXAxisTextStyle: words('hAxis.textStyle'),
  setXAxisTitleTextStyle: words('hAxis.titleTextStyle'),
  setYAxisTextStyle: words('vAxis.textStyle'),
  setYAxisTitleTextStyle: words('vAxis.titleTextStyle'),
  setPointStyle: named('pointStyle'),
  setCurveStyle: option('curveType', ({ name }: EnumValue) =>
    name === 'SMOOTH' ? 'function' : 'none',
  ),
  enablePaging: (builder, paging: unknown, first?: number) => {
    const pages = typeof paging === 'number' ? { pageSize: paging, page: 'enable' } : {};
    return option('paging')(builder, {
      enabled: paging !== false,
      ...pages,
      startPage: first ?? 0,
    });
  },
  enableRtlTable: option('rtlTable'),
  enableSorting: option('sort', (value: boolean) => (value ? 'enable' : 'disable')),
  setFirstRowNumber: option('firstRowNumber'),
  setInitialSortingAscending: (builder, column: number) =>
    option('sortAscending')(option('sortColumn')(builder, column), true),
  setInitialSortingDescending: (builder, column: number) =>
    option('sortAscending')(option('sortColumn')(builder, column), false),
  showRowNumberColumn: option('showRowNumber'),
  useAlternatingRowStyle: option('alternatingRowStyle'),
};
