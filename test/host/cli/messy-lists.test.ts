import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openFile } from '../../../src/host/xlsx/file';
import { addOnFolder } from './add-on-folder';
import { run } from './command-line';
import { lists as chinese } from './lists/chinese';
import { lists as exports } from './lists/exports';
import { lists as hostile } from './lists/hostile';
import type { MessyList } from './lists/messy-list';
import { lists as mixed } from './lists/mixed';
import { lists as odd } from './lists/odd';
import { lists as western } from './lists/western';

let folder = '';
beforeAll(async () => {
  folder = await addOnFolder();
  await writeFile(join(folder, 'typed.csv'), typed);
  const register = join(folder, 'register.xlsx');
  await portbook('import', join(folder, 'typed.csv'), '--workbook', register, '--yes');
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const typed =
  'Company,Contact,Email,Notes\nQuince & Co,Quentin,q@quince.example,"=1+1\nsecond line"\n';

const when = ['--now', '2026-11-20T09:00', '--timezone', 'Asia/Shanghai', '--locale', 'en_US'];

type Answer = {
  operationId: string;
  counts: Record<string, number>;
  columns: { key: string | null }[];
  rejected: { row: number }[];
  unreadable: { text: string }[];
};

const portbook = async <T>(...argv: string[]): Promise<T> => {
  const { code, out, err } = await run(folder, [...argv, '--json', ...when]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as T;
};

const written = async ({ file, text, base64 = '' }: MessyList): Promise<string> => {
  const path = join(folder, file);
  await writeFile(path, text ?? Buffer.from(base64, 'base64'));
  return path;
};

const computed = new Set(['id', 'due', 'level']);

const rowsOf = async (workbook: string) => {
  const rows = await portbook<Record<string, unknown>[]>(
    'rows',
    'customers',
    '--workbook',
    workbook,
  );
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key, value]) => !computed.has(key) && value)),
  );
};

/** Every value, formula and format of the Customers tab. */
const cellsOf = async (workbook: string) => {
  const file = await openFile(workbook, { timeZone: 'Asia/Shanghai', locale: 'en_US' });
  const sheet = file.workbook.sheets.find(({ name }) => name === 'Customers');
  await file.close();
  return JSON.stringify(sheet?.rows.filter((row) => row?.values.some(Boolean)));
};

describe.each([...chinese, ...mixed, ...western, ...exports, ...hostile, ...odd])(
  '$file, $name',
  (list) => {
    test('is read as a careful person would, comes in once, and goes out without a trace', async () => {
      const path = await written(list);
      const workbook = join(folder, `${list.file}.xlsx`);
      await copyFile(join(folder, 'register.xlsx'), workbook);
      const cells = await cellsOf(workbook);

      const { columns, counts, rejected, unreadable, operationId } = await portbook<Answer>(
        'import',
        path,
        '--workbook',
        workbook,
        '--yes',
      );
      expect(columns.map(({ key }) => key)).toEqual(list.columns);
      expect(counts).toEqual(list.counts);
      expect(rejected.map(({ row }) => row)).toEqual(list.rejected);
      expect(unreadable.map(({ text }) => text)).toEqual(list.unreadable);
      expect((await rowsOf(workbook)).slice(1)).toEqual(list.rows);

      const again = await portbook<Answer>('import', path, '--workbook', workbook, '--yes');
      expect(again.counts).toMatchObject({ new: 0, updates: 0 });

      await portbook('import', '--undo', operationId, '--workbook', workbook);
      expect(await cellsOf(workbook)).toBe(cells);
    }, 60_000);
  },
);
