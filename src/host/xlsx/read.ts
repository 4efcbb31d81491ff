import type { CellStyle, Sheet as FileSheet, Workbook as FileWorkbook, FontStyle } from 'hucre';
import { readXlsx as readFile } from 'hucre/xlsx';
import type { Area } from '../workbook/area';
import type { NamedRange } from '../workbook/features';
import type { FormatId } from '../workbook/format';
import { Sheet } from '../workbook/sheet';
import { Workbook } from '../workbook/workbook';
import { AnchorReader, isAnchor } from './anchors';
import { type Appendix, mayBeAppendix, type SheetAppendix, takeAppendix } from './appendix';
import { defaultFont, StyleKeys, StyleReader } from './cell-style';
import { readCharts } from './charts';
import { readRules } from './conditional-rules';
import { refuseExcess } from './excess';
import { readFilter } from './filters';
import { type Loss, lossesOf } from './losses';
import { type Mended, mendForReading } from './mend-for-reading';
import { pack } from './pack';
import { noCells, type PlainCells } from './plain-cells';
import { CellReader } from './read-cells';
import { putBack, readPlainCells } from './read-plain-cells';
import { type Marks, takeMarks } from './reading-marks';
import { readSheetArea } from './references';
import { FileRefused } from './refusal';
import { restoreAnchored, restoreCells } from './restore';
import { restoreRichTexts } from './rich-texts';
import { mostCells, refuseHugeSheets } from './sheet-size';
import { refuseStrangeXml, unpack } from './unpack';
import { readValidations } from './validations';
import { defaultColumnWidth, pixelsOfHeight, pixelsOfWidth } from './write';

/** What a file that was never ours does not say. */
export type Defaults = { timeZone: string; locale: string };

const hostDefaults = (): Defaults => ({
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: 'en_US',
});

const leastRows = 1000;
const leastColumns = 26;

/** A workbook from the bytes of an `.xlsx` file; throws `FileRefused` for what is none. */
export const readXlsx = async (
  bytes: Uint8Array,
  name: string,
  defaults: Defaults = hostDefaults(),
): Promise<Workbook> => (await readWithLosses(bytes, name, defaults)).workbook;

/** The workbook, and the kinds of content of the file that it cannot hold. */
export const readWithLosses = async (
  bytes: Uint8Array,
  name: string,
  defaults: Defaults = hostDefaults(),
): Promise<{ workbook: Workbook; losses: Loss[] }> => {
  const parts: Map<string, Uint8Array> = unpack(bytes);
  if (!parts.has('[Content_Types].xml')) throw new FileRefused('notWorkbook');
  refuseStrangeXml(parts);
  refuseHugeSheets(parts);
  refuseExcess(parts);
  const mended = mendForReading(parts);
  const file = await parse(pack(parts, 'stored'));
  if (file.sheets.length === 0) throw new FileRefused('damaged');
  const losses = lossesOf(file);
  const workbook = new WorkbookReader(file, mended).read(name, defaults);
  return { workbook, losses };
};

const parse = async (bytes: Uint8Array): Promise<FileWorkbook> => {
  try {
    return await readFile(bytes, { readStyles: true });
  } catch (cause) {
    const isLarge = /cells\), over the/.test(String((cause as Error).message));
    throw new FileRefused(isLarge ? 'tooLarge' : 'damaged', '', { cause });
  }
};

class WorkbookReader {
  private readonly appendix: Appendix | null;
  private readonly anchors: AnchorReader;
  private readonly styles: StyleReader;
  private readonly formats = new Map<string, FormatId>();
  private readonly keys = new StyleKeys();
  private readonly marks = new Map<FileSheet, Marks>();
  /** Google's name of each sheet of the file. */
  private readonly sheetNames = new Map<string, string>();

  constructor(
    private readonly file: FileWorkbook,
    private readonly mended: Mended,
  ) {
    for (const sheet of file.sheets) this.marks.set(sheet, this.takeMarks(sheet));
    this.appendix = takeAppendix(file.sheets);
    this.anchors = new AnchorReader(file.namedRanges ?? []);
    this.styles = new StyleReader(file.themeColors ?? [], file.defaultFont ?? defaultFont);
  }

  read(name: string, defaults: Defaults): Workbook {
    const appendix = this.appendix;
    const workbook = new Workbook(
      appendix?.name ?? name,
      appendix?.timeZone ?? defaults.timeZone,
      appendix?.locale ?? defaults.locale,
    );
    for (const [store, values] of appendix?.properties ?? []) {
      workbook.properties.set(store, new Map(values));
    }
    workbook.metadata = appendix?.metadata ?? [];
    const pairs = this.file.sheets.map((file) => ({ file, kept: this.appendixOf(file) }));
    for (const { file, kept } of pairs) {
      const isRenamed = kept && kept.fileName !== file.name;
      this.sheetNames.set(file.name, kept && !isRenamed ? kept.name : file.name);
    }
    for (const { file, kept } of pairs) workbook.sheets.push(this.readSheet(workbook, file, kept));
    pairs.forEach(({ file, kept }, index) => {
      const sheet = workbook.sheets[index] as Sheet;
      sheet.charts = readCharts(file.charts ?? [], kept?.charts ?? [], workbook, this.sheetName);
    });
    workbook.namedRanges = this.namedRanges(workbook);
    workbook.activeSheetId = this.activeSheetId(workbook);
    return workbook;
  }

  private readonly sheetName = (fileName: string): string =>
    this.sheetNames.get(fileName) ?? fileName;

  private readonly formatOf = (workbook: Workbook, style: CellStyle): FormatId => {
    const key = this.keys.of(style);
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const masked = /^\?(\d+)$/.exec(style.numFmt ?? '');
    const numFmt = masked ? (this.mended.numberFormats[Number(masked[1])] as string) : style.numFmt;
    const format = this.styles.cellFormat(numFmt === undefined ? style : { ...style, numFmt });
    const id = workbook.formats.intern(format);
    this.formats.set(key, id);
    return id;
  };

  /** By the name that another program moved along with the sheet, else by the sheet's own name. */
  private appendixOf(file: FileSheet): SheetAppendix | null {
    const kept = this.appendix?.sheets ?? [];
    return (
      kept.find(({ anchor }) => this.anchors.sheetName(anchor) === file.name) ??
      kept.find(
        ({ anchor, fileName }) =>
          this.anchors.sheetName(anchor) === undefined && fileName === file.name,
      ) ??
      null
    );
  }

  private readSheet(workbook: Workbook, file: FileSheet, kept: SheetAppendix | null): Sheet {
    const sheet = new Sheet(workbook, kept?.id ?? this.freeId(workbook), this.sheetName(file.name));
    const marks = this.marks.get(file) as Marks;
    const plain = this.plainOf(marks);
    const width = file.rows.reduce((most, row) => Math.max(most, row.length), plain.columnCount);
    sheet.rowCount = Math.max(file.rows.length, plain.rows.length, kept?.rowCount ?? leastRows);
    // A very long sheet is given no columns beside its own: they would count among the ten million cells.
    const least = sheet.rowCount * leastColumns > mostCells ? 1 : leastColumns;
    sheet.columnCount = Math.max(width, kept?.columnCount ?? least);
    if (sheet.rowCount * sheet.columnCount > mostCells) throw new FileRefused('tooLarge');
    this.readColumns(sheet, file, marks.columns);
    const reading = {
      formatOf: (style: CellStyle) => this.formatOf(workbook, style),
      sheetName: this.sheetName,
      lookOf: (font: FontStyle | undefined) => this.styles.runLook(font),
      countsFrom1904: this.file.dateSystem === '1904',
    };
    readPlainCells(sheet, plain, marks.styles, reading);
    new CellReader(sheet, file, reading).read();
    this.readLayout(sheet, file);
    sheet.conditionalRules = readRules(
      file.conditionalRules ?? [],
      kept?.conditional ?? [],
      this.styles,
      this.sheetName,
    );
    sheet.validations = readValidations(
      file.dataValidations ?? [],
      kept?.validations ?? [],
      this.sheetName,
    );
    if (kept) {
      restoreCells(sheet, kept.cells);
      restoreAnchored(sheet, kept, this.anchors);
      restoreRichTexts(sheet, kept.richTexts);
      sheet.slicers = kept.slicers ?? [];
      sheet.pivots = kept.pivots ?? [];
      showSlicedRows(sheet, new Set(kept.hiddenRows));
      sheet.collapsed = kept.collapsed ?? [];
      sheet.groupToggles = kept.groupToggles ?? {};
    }
    if (file.autoFilter) {
      const hidden = kept ? new Set(kept.hiddenRows) : null;
      sheet.filter = readFilter(sheet, file.autoFilter, kept?.filterColumns ?? [], hidden);
    }
    return sheet;
  }

  private freeId(workbook: Workbook): number {
    const taken = new Set([
      ...workbook.sheets.map((sheet) => sheet.id),
      ...(this.appendix?.sheets ?? []).map((sheet) => sheet.id),
    ]);
    let id = 0;
    while (taken.has(id)) id++;
    return id;
  }

  private plainOf({ cells }: Marks): PlainCells {
    return (cells === null ? undefined : this.mended.cells[cells]) ?? noCells;
  }

  /** The appendix is read as hucre would have handed it over. */
  private takeMarks(file: FileSheet): Marks {
    const marks = takeMarks(file, this.mended.mark);
    if (mayBeAppendix(file)) putBack(file, this.plainOf(marks));
    return marks;
  }

  private readColumns(sheet: Sheet, file: FileSheet, spans: Marks['columns']): void {
    for (let index = 0; index < sheet.columnCount; index++) {
      const column = file.columns?.[index];
      const width =
        column?.width === undefined ? undefined : Math.round(column.width * pixelsOfWidth);
      if (width !== undefined && width > 0 && width !== defaultColumnWidth) {
        sheet.columnAt(index).width = width;
      }
      if (column?.hidden) sheet.columnAt(index).hidden = true;
      if (column?.outlineLevel) sheet.columnAt(index).depth = column.outlineLevel;
      const span = spans.find(({ first, last }) => first <= index && index <= last);
      const format = span ? this.formatOf(sheet.workbook, span.style) : 0;
      if (format !== 0) sheet.columnAt(index).format = format;
    }
  }

  private readLayout(sheet: Sheet, file: FileSheet): void {
    sheet.hidden = Boolean(file.hidden || file.veryHidden);
    sheet.frozenRows = file.freezePane?.rows ?? 0;
    sheet.frozenColumns = file.freezePane?.columns ?? 0;
    sheet.tabColor = this.styles.colorOf(file.view?.tabColor) ?? null;
    sheet.rightToLeft = file.view?.rightToLeft === true;
    sheet.gridlinesHidden = file.view?.showGridLines === false;
    sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    }));
    for (const [index, { height, hidden, outlineLevel }] of file.rowDefs ?? []) {
      if (index >= sheet.rowCount) continue;
      if (height !== undefined) sheet.rowAt(index).height = Math.round(height * pixelsOfHeight);
      if (hidden) sheet.rowAt(index).hidden = true;
      if (outlineLevel) sheet.rowAt(index).depth = outlineLevel;
    }
    if (file.protection?.sheet) sheet.protections = [wholeSheetProtection];
  }

  private namedRanges(workbook: Workbook): NamedRange[] {
    return (this.file.namedRanges ?? []).flatMap(({ name, range, scope }) => {
      if (isAnchor(name) || scope !== undefined) return [];
      const place = readSheetArea(range);
      const sheet = place && workbook.sheetByName(this.sheetName(place.sheetName));
      return place && sheet ? [{ name, sheetId: sheet.id, area: fitting(place.area, sheet) }] : [];
    });
  }

  private activeSheetId(workbook: Workbook): number {
    const active = workbook.sheets[this.file.activeSheet ?? 0];
    return active?.id ?? workbook.sheets[0]?.id ?? 0;
  }
}

/** Rows that a slicer hides are hidden in the file, and hidden by nobody's hand. */
const showSlicedRows = (sheet: Sheet, hiddenByHand: ReadonlySet<number>): void => {
  for (const { area } of sheet.slicers)
    for (let row = area.row; row < area.row + area.rows; row++)
      if (sheet.rows[row]?.hidden && !hiddenByHand.has(row)) delete sheet.rows[row]?.hidden;
};

const fitting = (area: Area, sheet: Sheet): Area => ({
  ...area,
  rows: Math.max(1, Math.min(area.rows, sheet.rowCount - area.row)),
  columns: Math.max(1, Math.min(area.columns, sheet.columnCount - area.column)),
});

const wholeSheetProtection = {
  id: 1,
  area: null,
  description: '',
  editors: [],
  warningOnly: false,
  unprotected: [],
};
