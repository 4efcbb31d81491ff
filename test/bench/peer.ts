import { readFileSync } from 'node:fs';
import { ScriptHost } from '../../src/host/runtime/host';
import { setInputs } from '../../src/host/workbook/edit';
import { insertRows } from '../../src/host/workbook/structure';
import { addSheet } from '../../src/host/workbook/tabs';
import { Workbook } from '../../src/host/workbook/workbook';
import { dateOf } from './calendar';
import { now } from './register-of-size';

/** A small description beside a peer's source: the sheets it expects, how to fill them, and what to call. */
type Description = {
  readonly sheets: readonly {
    readonly name: string;
    readonly header: readonly string[];
    /** What stands under each header: `name`, `mail`, `class`, `daysAgo` or `empty`; no rows when left out. */
    readonly fill?: readonly ('name' | 'mail' | 'class' | 'daysAgo' | 'empty')[];
  }[];
  readonly call: string;
  /** Our operation that does the same work. */
  readonly comparedWith: string;
  /** Whether it is one of those that touch each row by itself. */
  readonly isRowByRow?: boolean;
};

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
export const runPeer = async (file: string, size: number): Promise<Omit<PeerResult, 'name'>> => {
  const description = JSON.parse(
    readFileSync(file.replace(/\.js$/, '.json'), 'utf8'),
  ) as Description;
  const host = new ScriptHost({
    workbook: bookFor(description, size),
    program: {
      files: [{ name: file, source: readFileSync(file, 'utf8') }],
      html: new Map(),
      manifest: {},
    },
    user: 'mei@exporter.example.com',
    userLocale: 'en',
    now: () => now,
    fidelity: 'lenient',
    ui: null,
  });
  const execution = await host.run(description.call, [], 'editor');
  if (execution.status !== 'completed') throw new Error(`${file}: ${execution.error?.message}`);
  const { comparedWith, isRowByRow = false } = description;
  return {
    size,
    calls: execution.calls.total,
    modelledMilliseconds: execution.estimate,
    comparedWith,
    isRowByRow,
  };
};
