/** How one cell looks; what is left out is Google's default. Formats are interned: compare them by id. */
export type Format = {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'wrap' | 'overflow' | 'clip';
  readonly borderTop?: Border;
  readonly borderRight?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
  /** Degrees, upwards positive, or letters below each other. */
  readonly rotation?: number | 'vertical';
  readonly direction?: 'ltr' | 'rtl';
  /** The theme colours that the colours were taken from. */
  readonly backgroundTheme?: string;
  readonly fontColorTheme?: string;
};

export const lineStyles = [
  'solid',
  'solid_medium',
  'solid_thick',
  'dotted',
  'dashed',
  'double',
] as const;
export type LineStyle = (typeof lineStyles)[number];

/** The line on one side of a cell: its style and colour, such as `solid #000000`. */
export type Border = `${LineStyle} #${string}`;

export const borderSides = ['borderTop', 'borderRight', 'borderBottom', 'borderLeft'] as const;

export type FormatId = number;

/** Every different format of a workbook once; id 0 is the default format. */
export class FormatTable {
  private readonly formats: Format[] = [{}];
  private readonly ids = new Map<string, FormatId>([['{}', 0]]);

  private readonly numbered = new Map<string, FormatId>();

  /** The format that differs from another by its number format alone. */
  withNumberFormat(id: FormatId, numberFormat: string): FormatId {
    const key = `${id} ${numberFormat}`;
    const known = this.numbered.get(key);
    if (known !== undefined) return known;
    const made = this.intern({ ...this.get(id), numberFormat });
    this.numbered.set(key, made);
    return made;
  }

  get(id: FormatId): Format {
    return this.formats[id] ?? {};
  }

  /** Every format, in the order of their ids. */
  all(): Format[] {
    return [...this.formats];
  }

  /** What is not bold looks like what nothing is said of, and is the same format. */
  intern(format: Format): FormatId {
    const isSaid = ([, value]: [string, unknown]) => value !== undefined && value !== false;
    const entries = Object.entries(format).filter(isSaid);
    const key = JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.formats.push(Object.fromEntries(entries) as Format) - 1;
    this.ids.set(key, id);
    return id;
  }
}
