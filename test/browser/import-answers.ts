import { readGrid, readTable } from '../../src/domain/table/read-table';
import { healthy } from './sidebar-answers';
import type { Opened, SidebarBrowser } from './sidebar-browser';

export type List = { rows: string[][]; chunk?: number };

export const allNew = ({ rows }: List) => ({
  counts: { new: rows.length, updates: 0, same: 0, duplicates: 0, rejected: 0 },
  examples: [{ row: 1, kind: 'new', customer: rows[0]?.[0] ?? '', changes: [] }],
  duplicates: [],
  rejected: [],
  doubts: [],
  unreadable: [],
  months: [],
  classes: [],
  cadence: { A: 30, B: 3, C: 7, D: 14, E: 30, F: 90 },
  dateOrder: 'dayFirst',
});

type Read = { name: string; text?: string; grid?: string[][] };
const read = ({ name, text, grid }: Read) =>
  grid ? readGrid(name, grid) : readTable(name, text ?? '');

/** The import dialog over a script that takes every row as a new customer, unless told otherwise. */
export const openImport = async (browser: SidebarBrowser, more = {}): Promise<Opened> => {
  const answers = {
    ...healthy,
    readTable: read,
    otherSheets: () => ({ names: ['老客户'] }),
    readSheet: ({ name }: { name: string }) =>
      readGrid(name, [
        ['公司名', '邮箱'],
        ['宁波阀门', 'lin@firm.example'],
      ]),
    previewImport: allNew,
    commitImport: allNew,
    ...more,
  };
  const opened = await browser.open({ view: 'import' }, answers);
  await opened.page.waitForSelector('.drop');
  return opened;
};

export const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content as string),
});

export const people = (rows: number): string =>
  ['Company Name,E-mail,Colour']
    .concat(Array.from({ length: rows }, (_, row) => `Firm ${row},buyer${row}@firm.example,red`))
    .join('\n');
