import type { Program } from '../../src/host/runtime/program';
import type { Sheet } from '../../src/host/workbook/sheet';
import { insertRows } from '../../src/host/workbook/structure';
import type { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';
import { type Measured, measure } from './measure';
import { hostOver, registerOfSize } from './register-of-size';

/** A workbook that fills up: what the weekly summary says of it, and what Today and the summary then cost. */
export type Filling = {
  readonly cells: number;
  readonly says: string;
  readonly today: Measured;
  readonly weekly: Measured;
};

const fills = [3_000_000, 5_000_000, 9_900_000] as const;
const customers = 10_000;

const cellsOf = ({ sheets }: Workbook): number =>
  sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);

const saidOf = (workbook: Workbook): string => {
  const words = english.weekly.growth('', null).slice(1, 25);
  const texts = (workbook.sheetByName(english.tabs.weeklySummary)?.rows ?? []).flatMap(
    (row) => row?.values ?? [],
  );
  return String(texts.find((text) => String(text).includes(words)) ?? '');
};

/** Makes the log's grid longer until the workbook holds so many cells, blank ones too, as Google counts them. */
export const measureFilling = async (program: Program): Promise<Filling[]> => {
  const { workbook } = await registerOfSize(program, customers);
  const host = hostOver(workbook, program);
  const log = workbook.sheetByName(english.tabs.followUps) as Sheet;
  const found: Filling[] = [];
  for (const cells of fills) {
    const rows = Math.floor((cells - cellsOf(workbook)) / log.columnCount);
    if (rows > 0) insertRows(log, log.rowCount, rows);
    const menu = (operation: string, name: string) =>
      measure({ operation, sent: 0, run: () => host.run(name, [], 'menu') }, customers, 1);
    const today = await menu('today rebuilt', 'rebuildToday');
    const weekly = await menu('weekly summary', 'writeWeeklySummary');
    found.push({ cells: cellsOf(workbook), says: saidOf(workbook), today, weekly });
  }
  return found;
};
