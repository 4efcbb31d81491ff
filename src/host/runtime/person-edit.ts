import { isEditable } from '../services/protected-cells';
import { refusals } from '../services/refusals';
import { cellName } from '../workbook/a1';
import type { Area } from '../workbook/area';
import { displayValue } from '../workbook/display';
import { inputAt, isFormula, setFormat, setInput } from '../workbook/edit';
import type { Sheet } from '../workbook/sheet';
import { readTyped, type TypedEntry } from '../workbook/typed-entry';
import { choicesOf, violation } from '../workbook/validate';
import type { Edited } from './events';
import type { Run } from './run';

export type TypedEdit = { row: number; column: number; text: string | number | boolean | null };
export type RejectedEdit = Refused & { row: number; column: number };
type Refused = {
  why: 'protected' | 'tooLong' | 'rule';
  /** In Google's words, or in those of whoever made the rule. */
  message: string;
  /** What the rule says of itself. */
  help?: string | null;
  /** What a drop-down offers. */
  choices?: string[];
};

const readEdit = (run: Run, sheet: Sheet, { row, column, text }: TypedEdit): TypedEntry => {
  if (typeof text !== 'string') return { input: text };
  return readTyped(text, sheet.workbook.locale, sheet.format(row, column), run.year);
};

/** Why a person may not make this entry; null if they may. */
const refusal = (run: Run, sheet: Sheet, edit: TypedEdit, entry: TypedEntry): Refused | null => {
  const { row, column } = edit;
  if (!isEditable(run, sheet, { row, column, rows: 1, columns: 1 }))
    return { why: 'protected', message: refusals.protectedCell() };
  if (typeof edit.text === 'string' && edit.text.length > 50_000)
    return { why: 'tooLong', message: refusals.cellTooLong() };
  if (entry.input === null || isFormula(entry.input)) return null;
  const broken = violation(sheet, row, column, entry.input);
  if (!broken || broken.allowInvalid) return null;
  const help = broken.helpText;
  const message = help ?? refusals.invalidEntry(cellName(row, column), null);
  return { why: 'rule', message, help, choices: choicesOf(sheet, broken) };
};

/** The text of a cell as an edit event carries it; nothing for an empty one. */
const eventText = (run: Run, sheet: Sheet, row: number, column: number): string | undefined => {
  const value = sheet.value(row, column);
  const input = inputAt(sheet, row, column);
  if (isFormula(input)) return input.formula;
  if (value === null) return undefined;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'number' && !run.rules.editEventsCarryDisplayText) return String(value);
  return displayValue(value, sheet.format(row, column), sheet.workbook.locale);
};

/** Makes the entries of a person that are allowed, and says what an edit event would tell of them. */
export const enterTyped = (
  run: Run,
  sheet: Sheet,
  edits: TypedEdit[],
  area: Area,
): { rejected: RejectedEdit[]; edited: Edited | null } => {
  const rejected: RejectedEdit[] = [];
  const [first] = edits;
  const single = edits.length === 1 && area.rows * area.columns === 1 && first ? first : null;
  const oldValue = single ? eventText(run, sheet, single.row, single.column) : undefined;
  for (const edit of edits) {
    const { row, column } = edit;
    const entry = readEdit(run, sheet, edit);
    const refused = refusal(run, sheet, edit, entry);
    if (refused !== null) {
      rejected.push({ row, column, ...refused });
      continue;
    }
    setInput(sheet, row, column, entry.input);
    if (entry.numberFormat)
      setFormat(sheet, { row, column, rows: 1, columns: 1 }, { numberFormat: entry.numberFormat });
  }
  run.commit();
  if (rejected.length === edits.length) return { rejected, edited: null };
  const value = single ? eventText(run, sheet, single.row, single.column) : undefined;
  return {
    rejected,
    edited: {
      sheet,
      area,
      ...(value !== undefined && { value }),
      ...(oldValue !== undefined && { oldValue }),
    },
  };
};
