import { intersects, subtract } from '../workbook/area';
import { copyArea } from '../workbook/copy';
import { clearArea, setInput, setNote, withoutArea } from '../workbook/edit';
import { mergeArea, unmergeArea } from '../workbook/merge';
import { keepValue } from './criteria';
import { GoogleDataValidation } from './data-validation';
import { GoogleFilter } from './filter';
import type { EnumValue, Methods } from './google-object';
import type { GoogleRange } from './places';
import { checkEditable, isEditable } from './protected-cells';
import { newProtection } from './protection';
import { checkShape, readBlock } from './range-values';
import { refuse } from './refusals';
import { sortRows } from './sort-rows';

const note = (range: GoogleRange) => (row: number, column: number) =>
  range.sheet.note(row, column) ?? '';

/** Numbers become text with a decimal, as live Google shows them. */
const noteText = (value: unknown): string | null => {
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}.0` : String(value);
  return value === null || value === undefined ? null : String(value);
};

const setNotes = (
  range: GoogleRange,
  give: (row: number, column: number) => unknown,
): GoogleRange => {
  const { run, sheet, area } = range;
  run.write(area.rows, (rows) => {
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < area.columns; column++)
        setNote(sheet, area.row + row, area.column + column, noteText(give(row, column)));
  });
  return range;
};

export const validationAt = (range: GoogleRange, row: number, column: number) => {
  const found = range.sheet.validations.find((rule) =>
    rule.areas.some((area) => intersects(area, { row, column, rows: 1, columns: 1 })),
  );
  return found ? GoogleDataValidation.of(range.run, range.sheet, found) : null;
};

const setValidation = (range: GoogleRange, rule: GoogleDataValidation | null): GoogleRange => {
  const { run, sheet, area } = range;
  run.write(1, (rows) => {
    if (rows === 0) return;
    sheet.validations = withoutArea(sheet.validations, area);
    if (rule) sheet.validations.push({ ...rule.record(), areas: [area] });
    sheet.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
  });
  return range;
};

const clear = (
  range: GoogleRange,
  what: { contents?: boolean; formats?: boolean; notes?: boolean; validations?: boolean },
): GoogleRange => {
  const { run, sheet, area } = range;
  checkEditable(run, sheet, area);
  run.write(1, (rows) => {
    if (rows > 0) clearArea(sheet, area, what);
  });
  return range;
};

type ClearOptions = {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
  validationsOnly?: boolean;
};

/** `clear` without options takes contents and formats; whether formats take the validation along is unsettled. */
export const clearing = (
  { run }: { run: GoogleRange['run'] },
  options: ClearOptions = {},
  of: 'range' | 'sheet' = 'range',
) => {
  const taken = run.rules.clearingFormatsClearsValidation;
  const named = Object.values(options).some(Boolean);
  const formats = !named || options.formatOnly === true;
  return {
    contents: !named || options.contentsOnly === true,
    formats,
    notes: options.commentsOnly === true,
    validations:
      options.validationsOnly === true ||
      (formats && (of === 'range' ? taken !== false : taken === true)),
  };
};

/** Empty cells get FALSE, so that they count as content; ticks that are there stay. */
const insertCheckboxes = (range: GoogleRange, ...values: unknown[]): GoogleRange => {
  const { run, sheet, area } = range;
  const criterion = { type: 'CHECKBOX', values: values.map((value) => keepValue(run, value)) };
  const [ticked = true, unticked = values.length > 0 ? null : false] = criterion.values;
  setValidation(
    range,
    new GoogleDataValidation(run, { criterion, allowInvalid: false, helpText: null }, sheet),
  );
  run.write(1, () => {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column <= range.lastColumn; column++)
        if (![ticked, unticked].includes(sheet.value(row, column) as string))
          setInput(sheet, row, column, unticked as string | null);
  });
  return range;
};

type SortSpec = number | { column: number; ascending?: boolean };

/** Sort columns are counted from the sheet's first, not the range's. */
export const sortRange = (range: GoogleRange, specs: SortSpec | SortSpec[]): GoogleRange => {
  const list = (Array.isArray(specs) ? specs : [specs]).map((spec) =>
    typeof spec === 'number' ? { column: spec, ascending: true } : { ascending: true, ...spec },
  );
  const { run, sheet, area } = range;
  for (const { column } of list)
    if (column - 1 < area.column || column - 1 > range.lastColumn) refuse('badCoordinates');
  checkEditable(run, sheet, area);
  run.write(1, (rows) => {
    const order = list.map(({ column, ascending }) => ({ column: column - 1, ascending }));
    if (rows > 0) sortRows(run, sheet, area, order);
  });
  return range;
};

const copyKinds: Record<string, string> = {
  PASTE_NORMAL: 'all',
  PASTE_NO_BORDERS: 'allButBorders',
  PASTE_CONDITIONAL_FORMATTING: 'conditional',
  PASTE_COLUMN_WIDTHS: 'widths',
  PASTE_VALUES: 'values',
  PASTE_FORMAT: 'formats',
  PASTE_FORMULA: 'formulas',
  PASTE_DATA_VALIDATION: 'validation',
};

export const rangeFeatures: Methods<GoogleRange> = {
  getNote: (range) => note(range)(range.area.row, range.area.column),
  getNotes: (range) => readBlock(range, note(range)),
  setNote: (range, text: unknown) => setNotes(range, () => text),
  setNotes: (range, notes: unknown[][]) => {
    checkShape(range, notes);
    return setNotes(range, (row, column) => notes[row]?.[column]);
  },
  clearNote: (range) => setNotes(range, () => null),

  getDataValidation: (range) => validationAt(range, range.area.row, range.area.column),
  getDataValidations: (range) =>
    readBlock(range, (row, column) => validationAt(range, row, column)),
  setDataValidation: setValidation,
  setDataValidations: (range, rules: (GoogleDataValidation | null)[][]) => {
    checkShape(range, rules);
    const { row, column, rows, columns } = range.area;
    for (let across = 0; across < columns; across += 1) {
      // A rule that stands in cells below one another is laid once over all of them.
      for (let down = 0, from = 0; down < rows; down += 1) {
        const rule = rules[down]?.[across] ?? null;
        if (down + 1 < rows && (rules[down + 1]?.[across] ?? null) === rule) continue;
        const run = { row: row + from, column: column + across, rows: down + 1 - from, columns: 1 };
        setValidation(range.with(run), rule);
        from = down + 1;
      }
    }
    return range;
  },
  clearDataValidations: (range) => setValidation(range, null),
  insertCheckboxes,
  removeCheckboxes: (range) => clear(setValidation(range, null), { contents: true }),

  clear: (range, options?: ClearOptions) => clear(range, clearing(range, options)),
  clearContent: (range) => clear(range, { contents: true }),
  sort: sortRange,

  copyTo: (range, target: GoogleRange, kind?: EnumValue | ClearOptions, transposed?: boolean) => {
    const what = kind && 'name' in kind ? copyKinds[kind.name] : optionKind(kind);
    if (!what) refuse('notEmulated', `Range.copyTo with ${(kind as EnumValue).name}`);
    const { run } = range;
    checkEditable(run, target.sheet, target.area);
    run.write(1, (rows) => {
      if (rows > 0)
        copyArea(range.sheet, range.area, target.sheet, target.area, {
          what: what as 'all',
          transpose: transposed === true,
        });
    });
  },

  merge: (range) => merge(range, [range.area]),
  mergeAcross: (range) =>
    merge(
      range,
      Array.from({ length: range.area.rows }, (_, row) => ({
        ...range.area,
        row: range.area.row + row,
        rows: 1,
      })),
    ),
  mergeVertically: (range) =>
    merge(
      range,
      Array.from({ length: range.area.columns }, (_, column) => ({
        ...range.area,
        column: range.area.column + column,
        columns: 1,
      })),
    ),
  breakApart: (range) => {
    refuseHalfMerges(range, range.area);
    range.run.write(1, () => unmergeArea(range.sheet, range.area));
    return range;
  },
  isPartOfMerge: ({ sheet, area }) => sheet.merges.some((merged) => intersects(merged, area)),
  getMergedRanges: (range) =>
    range.sheet.merges
      .filter((merged) => intersects(merged, range.area))
      .map((merged) => range.with(merged)),

  protect: (range) => newProtection(range.run, range.sheet, range.area),
  canEdit: ({ run, sheet, area }) => isEditable(run, sheet, area),

  createFilter: (range) => GoogleFilter.create(range),
  getFilter: ({ run, sheet }) => (sheet.filter ? new GoogleFilter(run, sheet) : null),
};

const optionKind = (options?: ClearOptions): string => {
  if (options?.formatOnly) return 'formats';
  return options?.contentsOnly ? 'values' : 'all';
};

/** Cells that are merged are merged with others, or taken apart, as a whole. */
const refuseHalfMerges = ({ sheet }: GoogleRange, area: GoogleRange['area']): void => {
  const isHalf = sheet.merges.some(
    (merged) => intersects(merged, area) && subtract(merged, area).length > 0,
  );
  if (isHalf) refuse('overlappingMerge');
};

const merge = (range: GoogleRange, areas: GoogleRange['area'][]): GoogleRange => {
  for (const area of areas) refuseHalfMerges(range, area);
  range.run.write(1, () => {
    for (const area of areas) mergeArea(range.sheet, area);
  });
  return range;
};
