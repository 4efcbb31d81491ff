import type { CellStyle, NamedRange, WriteSheet } from 'hucre';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import type { FormatId } from '../workbook/format';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { AnchorWriter } from './anchors';
import { type Appendix, appendixName, Lists, type SheetAppendix, writeAppendix } from './appendix';
import { insertBareCells } from './bare-cells';
import { BareTexts } from './bare-texts';
import { defaultFont, writeStyle } from './cell-style';
import { writeCharts } from './charts';
import { rememberRules, writeRules } from './conditional-rules';
import { writeFilter } from './filters';
import { mendAfterWriting, stylesOfProbes } from './mend-after-writing';
import { pack } from './pack';
import { pageSetupOf } from './page-setup';
import { writeSheetArea } from './references';
import { rememberRichTexts } from './rich-texts';
import { fileNamesOf } from './sheet-names';
import { unpack } from './unpack';
import { rememberValidations, writeValidations } from './validations';
import { CellWriter } from './write-cells';

/** A column of the file is as wide in characters of 7 pixels; Google counts pixels. */
export const pixelsOfWidth = 7;
/** A point is 4/3 of a pixel. */
export const pixelsOfHeight = 4 / 3;
export const defaultColumnWidth = 100;

/** The workbook as an Excel file: what Excel has a place for in its place, the rest in the appendix. */
export const writeXlsx = async (workbook: Workbook): Promise<Uint8Array> => {
  const writer = new WorkbookWriter(workbook);
  return writer.write();
};

class WorkbookWriter {
  private readonly fileNames: Map<string, string>;
  private readonly anchors = new AnchorWriter();
  private readonly lists = new Lists();
  private readonly appendixName: string;
  private readonly styles = new Map<FormatId, CellStyle | undefined>();
  private readonly names: NamedRange[] = [];
  private readonly texts = new BareTexts();
  private readonly bareFormats = new Set<FormatId>();

  constructor(private readonly workbook: Workbook) {
    this.fileNames = fileNamesOf(workbook.sheets.map((sheet) => sheet.name));
    this.appendixName = appendixName([...this.fileNames.values()]);
  }

  async write(): Promise<Uint8Array> {
    const written = this.workbook.sheets.map((sheet) => this.writeSheet(sheet));
    for (const { name, sheetId, area } of this.workbook.namedRanges) {
      const sheet = this.workbook.sheetById(sheetId);
      if (sheet) this.names.push({ name, range: writeSheetArea(this.fileName(sheet.name), area) });
    }
    const appendix = this.appendix(written.map((sheet) => sheet.appendix));
    const probes = this.probes();
    const bytes = await writeFile({
      sheets: [
        ...written.map((sheet) => sheet.file),
        writeAppendix(this.appendixName, appendix, this.lists, probes.cells),
      ],
      namedRanges: [...this.names, ...this.anchors.names],
      defaultFont,
      properties: { title: this.workbook.name },
      activeSheet: Math.max(
        0,
        this.workbook.sheets.findIndex(({ id }) => id === this.workbook.activeSheetId),
      ),
    });
    return this.mend(bytes, probes.rowOfFormat);
  }

  private readonly fileName = (name: string): string => this.fileNames.get(name) ?? name;

  private readonly styleOf = (id: FormatId): CellStyle | undefined => {
    if (!this.styles.has(id)) {
      const style = writeStyle(this.workbook.formats.get(id));
      this.styles.set(id, Object.keys(style).length > 0 ? style : undefined);
    }
    return this.styles.get(id);
  };

  private writeSheet(sheet: Sheet): { file: WriteSheet; appendix: SheetAppendix } {
    const cells = new CellWriter(sheet, this.styleOf, this.fileName, this.texts);
    for (const id of cells.bareFormats) this.bareFormats.add(id);
    const rules = writeRules(sheet.conditionalRules, this.fileName);
    const validations = writeValidations(sheet.validations, {
      lists: this.lists,
      appendixName: this.appendixName,
      fileName: this.fileName,
    });
    const name = this.fileName(sheet.name);
    const filter = writeFilter(sheet);
    if (filter.range) {
      // LibreOffice shows the buttons only where this name says so.
      this.names.push({
        name: '_xlnm._FilterDatabase',
        scope: name,
        range: writeSheetArea(name, filter.range),
      });
    }
    const file: WriteSheet = {
      name,
      rows: cells.rows,
      cells: cells.cells,
      columns: columnsOf(sheet),
      rowDefs: rowsOf(sheet, filter.hiddenRows),
      merges: sheet.merges.map((area) => ({
        startRow: area.row,
        startCol: area.column,
        endRow: area.row + area.rows - 1,
        endCol: area.column + area.columns - 1,
      })),
      conditionalRules: rules,
      dataValidations: validations,
      charts: writeCharts(sheet, this.workbook, this.fileName),
      hidden: sheet.hidden,
      ...(filter.autoFilter ? { autoFilter: filter.autoFilter } : {}),
      ...pageSetupOf(sheet),
      ...frozen(sheet),
      ...viewOf(sheet),
      ...(isLocked(sheet) ? { protection: { sheet: true } } : {}),
    };
    const remembered = {
      conditional: rememberRules(sheet.conditionalRules, rules),
      validations: rememberValidations(sheet.validations, validations),
      cells: cells.unfitting,
    };
    return { file, appendix: { ...this.sheetAppendix(sheet, name), ...remembered } };
  }

  private sheetAppendix(sheet: Sheet, fileName: string) {
    const anchor = (area: { row: number; column: number; rows: number; columns: number }) =>
      this.anchors.add(fileName, area);
    return {
      id: sheet.id,
      name: sheet.name,
      fileName,
      anchor: anchor({ row: 0, column: 0, rows: 1, columns: 1 }),
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      filterColumns: [...(sheet.filter?.columns ?? [])],
      hiddenRows: sheet.rows.flatMap((row, index) => (row?.hidden ? [index] : [])),
      protections: sheet.protections.map((protection) => ({
        ...protection,
        anchors: [...(protection.area ? [protection.area] : []), ...protection.unprotected].map(
          anchor,
        ),
      })),
      bandings: sheet.bandings.map((banding) => ({ ...banding, anchor: anchor(banding.area) })),
      metadata: sheet.metadata.map((metadata) => ({
        ...metadata,
        anchor: metadata.place.kind === 'sheet' ? '' : anchor(lineOf(metadata.place, sheet)),
      })),
      charts: sheet.charts,
      slicers: sheet.slicers,
      pivots: sheet.pivots,
      collapsed: sheet.collapsed,
      groupToggles: sheet.groupToggles,
      richTexts: rememberRichTexts(sheet),
    };
  }

  private appendix(sheets: SheetAppendix[]): Appendix {
    const { name, timeZone, locale, activeSheetId, metadata } = this.workbook;
    const properties = [...this.workbook.properties].map(
      ([store, values]) => [store, [...values]] as [string, [string, string][]],
    );
    return { version: 1, name, timeZone, locale, activeSheetId, properties, metadata, sheets };
  }

  /** hucre writes no styles for columns and no bare cells; a cell with a style tells which number it gave it. */
  private probes() {
    const cells: NonNullable<WriteSheet['cells']> = new Map();
    const rowOfFormat = new Map<FormatId, number>();
    const formats = this.workbook.sheets.flatMap((sheet) =>
      sheet.columns.map((column) => column?.format),
    );
    for (const id of new Set([...formats, ...this.bareFormats])) {
      const style = id === undefined ? undefined : this.styleOf(id);
      if (id === undefined || !style) continue;
      cells.set(`${rowOfFormat.size},1`, { style });
      rowOfFormat.set(id, rowOfFormat.size);
    }
    return { cells, rowOfFormat };
  }

  private mend(bytes: Uint8Array, rowOfFormat: Map<FormatId, number>): Uint8Array {
    const parts: Map<string, Uint8Array> = unpack(bytes);
    const own = parts.get(`xl/worksheets/sheet${this.workbook.sheets.length + 1}.xml`);
    const numbers = stylesOfProbes(new TextDecoder().decode(own));
    const styleOf = (id: FormatId) => numbers.get(rowOfFormat.get(id) ?? -1);
    const styles = this.workbook.sheets.map((sheet) => {
      const ofColumn = new Map<number, number>();
      sheet.columns.forEach((column, index) => {
        const number = styleOf(column?.format ?? -1);
        if (number !== undefined) ofColumn.set(index, number);
      });
      return ofColumn;
    });
    mendAfterWriting(parts, styles);
    this.insertBareCells(parts, styleOf);
    return pack(parts, 'deflated');
  }

  private insertBareCells(
    parts: Map<string, Uint8Array>,
    styleOf: (id: FormatId) => number | undefined,
  ): void {
    const listed = parts.get('xl/sharedStrings.xml');
    const { part, before } = this.texts.appendTo(Buffer.from(listed ?? []));
    parts.set('xl/sharedStrings.xml', part);
    this.workbook.sheets.forEach((sheet, index) => {
      const name = `xl/worksheets/sheet${index + 1}.xml`;
      const written = Buffer.from(parts.get(name) ?? []);
      parts.set(name, insertBareCells(written, sheet, { texts: this.texts, before, styleOf }));
    });
  }
}

const lineOf = (
  place: { kind: 'row' | 'column'; index: number } | { kind: 'sheet' },
  sheet: Sheet,
) => {
  const whole = { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
  if (place.kind === 'row') return { ...whole, row: place.index, rows: 1, columns: 1 };
  return place.kind === 'column' ? { ...whole, column: place.index, rows: 1, columns: 1 } : whole;
};

const columnsOf = (sheet: Sheet): NonNullable<WriteSheet['columns']> =>
  Array.from({ length: sheet.columnCount }, (_, index) => {
    const column = sheet.columns[index];
    return {
      width: (column?.width ?? defaultColumnWidth) / pixelsOfWidth,
      ...(column?.hidden ? { hidden: true } : {}),
      ...(column?.depth ? { outlineLevel: Math.min(column.depth, mostLevels) } : {}),
    };
  });

const rowsOf = (sheet: Sheet, filtered: Set<number>): NonNullable<WriteSheet['rowDefs']> => {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (let index = 0; index < sheet.rows.length; index++) {
    const row = sheet.rows[index];
    const hidden = row?.hidden || filtered.has(index);
    if (!hidden && row?.height === undefined && !row?.depth) continue;
    rows.set(index, {
      ...(row?.height === undefined ? {} : { height: row.height / pixelsOfHeight }),
      ...(row?.depth ? { outlineLevel: Math.min(row.depth, mostLevels) } : {}),
      ...(hidden ? { hidden: true } : {}),
    });
  }
  return rows;
};

/** Excel has no deeper groups. */
const mostLevels = 7;

const viewOf = (sheet: Sheet): Pick<WriteSheet, 'view'> => {
  const view = {
    ...(sheet.tabColor ? { tabColor: { rgb: sheet.tabColor.replace('#', '').toUpperCase() } } : {}),
    ...(sheet.rightToLeft ? { rightToLeft: true } : {}),
    ...(sheet.gridlinesHidden ? { showGridLines: false } : {}),
  };
  return Object.keys(view).length > 0 ? { view } : {};
};

const frozen = (sheet: Sheet): Pick<WriteSheet, 'freezePane'> =>
  sheet.frozenRows || sheet.frozenColumns
    ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
    : {};

/** A warning stops nobody, and a protected range alone would lock the whole sheet in Excel. */
const isLocked = (sheet: Sheet): boolean =>
  sheet.protections.some(
    ({ area, warningOnly, unprotected }) =>
      area === null && !warningOnly && unprotected.length === 0,
  );
