import type { Program } from '../../src/host/runtime/program';
import { type Measured, measure } from './measure';
import { hostOver, registerOfSize } from './register-of-size';

const customers = 100_000;
const linesEach = 10;
export const longestLog = customers * linesEach;

/** The weekly summary, first and again, over a million lines: more than Google's ten million cells could hold. */
export const measureLongLog = async (program: Program): Promise<Measured[]> => {
  const { workbook } = await registerOfSize(program, customers, linesEach);
  const host = hostOver(workbook, program);
  const run = () => host.run('writeWeeklySummary', [], 'menu');
  const summarise = (operation: string) => measure({ operation, sent: 0, run }, customers, 1);
  return [await summarise('weekly summary'), await summarise('weekly summary again')];
};
