import { ScriptHost } from '../../src/host/runtime/host';
import { setInputs } from '../../src/host/workbook/edit';
import { insertRows } from '../../src/host/workbook/structure';
import { addSheet } from '../../src/host/workbook/tabs';
import { Workbook } from '../../src/host/workbook/workbook';
import { quietScreen } from '../support/quiet-screen';
import { dateOf } from './calendar';
import { type Description, type Peer, PeerRefused } from './peer-description';
import { now } from './register-of-size';

export type PeerResult = {
  readonly name: string;
  readonly size: number;
  readonly calls: number;
  /** A model made of published measurements, not a measurement. */
  readonly modelledMilliseconds: number;
  readonly comparedWith: string;
  readonly isRowByRow: boolean;
};

const fillers = {
  name: (index: number) => `Company ${index} Ltd`,
  mail: (index: number) => `buyer${index}@company${index}.example.com`,
  class: (index: number) => 'ABCDEF'[index % 6] ?? 'A',
  daysAgo: (index: number) => dateOf(now) - (index % 60),
  empty: () => null,
};

const bookFor = ({ sheets }: Description, size: number): Workbook => {
  const workbook = new Workbook('Peer', 'Asia/Shanghai', 'en_US');
  for (const { name, header, fill } of sheets) {
    const sheet = addSheet(workbook, name);
    if (fill && size + 1 > sheet.rowCount) insertRows(sheet, 1, size + 1 - sheet.rowCount);
    setInputs(sheet, 0, 0, [[...header]]);
    const rows = Array.from({ length: size }, (_, index) =>
      fill?.map((key) => fillers[key](index)),
    );
    if (fill) setInputs(sheet, 1, 0, rows as (string | number | null)[][]);
  }
  return workbook;
};

/** Runs somebody else's Apps Script over the same number of customers and counts its service calls. */
export const runPeer = async (
  { file, source, told }: Peer,
  size: number,
): Promise<Omit<PeerResult, 'name'>> => {
  const host = new ScriptHost({
    workbook: bookFor(told, size),
    program: { files: [{ name: file, source }], html: new Map(), manifest: {} },
    user: 'mei@exporter.example.com',
    userLocale: 'en',
    now: () => now,
    fidelity: 'lenient',
    ui: quietScreen(),
  });
  const { status, error, calls, estimate } = await host.run(told.call, [], 'editor');
  if (status !== 'completed')
    throw new PeerRefused(
      `${file}: ${told.call} did not come to its end with ${size} customers: ${error?.message ?? status}`,
    );
  const { comparedWith, isRowByRow = false } = told;
  return {
    size,
    calls: calls.total,
    modelledMilliseconds: estimate,
    comparedWith,
    isRowByRow,
  };
};
