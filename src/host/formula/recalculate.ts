import { instantToSerial } from '../workbook/dates';
import { writePivots } from '../workbook/pivot';
import type { Workbook } from '../workbook/workbook';
import { Calculation } from './calculation';
import { Graph } from './graph';

type Known = {
  readonly graph: Graph;
  readonly surroundings: string;
  ms: number;
  day: number;
};

const known = new WeakMap<Workbook, Known>();

/**
 * Brings every stale formula up to date: those edited, whatever reads an edited cell, and those that ask for the time
 * when it has passed. With nothing to do it costs next to nothing.
 */
export const recalculate = (workbook: Workbook, now: { readonly ms: number }): void => {
  recalculateFormulas(workbook, now);
  // A table may sum up what looks at another table; more levels than that are nobody's.
  for (let level = 0; level < 3 && writePivots(workbook, now.ms); level++)
    recalculateFormulas(workbook, now);
};

/** What is known of the formulas no longer holds: another content was put into the workbook as a whole. */
export const forgetFormulas = (workbook: Workbook): void => void known.delete(workbook);

const recalculateFormulas = (workbook: Workbook, now: { readonly ms: number }): void => {
  const before = known.get(workbook);
  const surroundings = surroundingsOf(workbook);
  const day = Math.floor(instantToSerial(now.ms, workbook.timeZone));
  const { everything, areas } = workbook.stale.take();
  if (!before || everything || before.surroundings !== surroundings) {
    const graph = new Graph(workbook);
    known.set(workbook, { graph, surroundings, ms: now.ms, day });
    const calculation = new Calculation(graph, now.ms);
    calculation.withdrawSpills(workbook);
    calculation.run();
    return;
  }
  const { graph } = before;
  for (const { sheetId, area } of areas) {
    const sheet = workbook.sheetById(sheetId);
    if (sheet) graph.adopt(sheet, area);
  }
  for (const { sheetId, area } of areas) graph.markReaders(sheetId, area);
  if (areas.length > 0 || before.ms !== now.ms) graph.markVolatile(before.day !== day);
  before.ms = now.ms;
  before.day = day;
  new Calculation(graph, now.ms).run();
};

/** What formulas depend on besides cells: when it changes, all of them are read anew. */
const surroundingsOf = (workbook: Workbook): string => {
  const names = workbook.namedRanges.map(({ name, sheetId, area }) => [name, sheetId, area]);
  const sheets = workbook.sheets.map(({ id, name }) => [id, name]);
  return JSON.stringify([workbook.locale, workbook.timeZone, sheets, names]);
};
