import { mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setInput } from '../../../src/host/workbook/edit';
import type { Sheet } from '../../../src/host/workbook/sheet';
import { backupsOf } from '../../../src/host/xlsx/backups';
import { type Disk, nodeDisk } from '../../../src/host/xlsx/disk';
import { newFile, openFile, type WorkbookFile } from '../../../src/host/xlsx/file';
import { replaceFile } from '../../../src/host/xlsx/replace-file';
import { neitherOldNorNew } from '../../faults/promises';
import { sampleWorkbook } from './sample-workbook';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portbook-saving-'));
  path = join(folder, 'register.xlsx');
});
afterEach(() => rm(folder, { recursive: true }));

const saved = async (): Promise<WorkbookFile> => {
  const file = newFile(path, sampleWorkbook());
  await file.save();
  return file;
};
const customers = (file: WorkbookFile) => file.workbook.sheets[0] as Sheet;
const nameInFile = async () => customers(await openFile(path)).value(1, 0);

describe('a register is saved', () => {
  test('and opened again with the change', async () => {
    await saved();
    const file = await openFile(path);
    setInput(customers(file), 1, 0, 'Quay Tools Ltd');
    await file.save();
    await file.close();
    expect(await nameInFile()).toBe('Quay Tools Ltd');
    expect((await readdir(folder)).sort()).toEqual(['register backups', 'register.xlsx']);
  });

  test('with the file as it was kept among the dated backups', async () => {
    await saved();
    const before = await readFile(path);
    const file = await openFile(path);
    setInput(customers(file), 1, 0, 'Quay Tools Ltd');
    await file.save();
    await file.save();
    const backups = await backupsOf(path);
    expect(backups).toHaveLength(1);
    expect(backups[0]?.name).toMatch(/^register \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.xlsx$/);
    expect((await readFile(backups[0]?.path ?? '')).equals(before)).toBe(true);
  });

  test('as it is when several saves are asked for at once', async () => {
    const file = await saved();
    const first = file.save();
    setInput(customers(file), 1, 0, 'One');
    const second = file.save();
    setInput(customers(file), 1, 0, 'Two');
    const third = file.save();
    await Promise.all([first, second, third]);
    expect(await nameInFile()).toBe('Two');
  });

  test('through a link, which stays a link', async () => {
    await saved();
    const link = join(folder, 'link.xlsx');
    await symlink(path, link);
    const file = await openFile(link);
    setInput(customers(file), 1, 0, 'Quay Tools Ltd');
    await file.save();
    expect(await nameInFile()).toBe('Quay Tools Ltd');
  });

  test('and only so many backups are kept, the last of each older day among them', async () => {
    await saved();
    const places = join(folder, 'register backups');
    await nodeDisk.makeFolder(places);
    for (let day = 10; day < 28; day++) {
      for (const time of ['08.00.00', '17.30.00']) {
        await writeFile(join(places, `register 2026-02-${day} ${time}.xlsx`), 'old');
      }
    }
    const file = await openFile(path);
    setInput(customers(file), 1, 0, 'Quay Tools Ltd');
    await file.save();
    const names = (await backupsOf(path)).map(({ name }) => name);
    expect(names.length).toBeLessThanOrEqual(30);
    expect(names).toContain('register 2026-02-12 17.30.00.xlsx');
    expect(names).not.toContain('register 2026-02-12 08.00.00.xlsx');
  });
});

describe('what another program wrote is never overwritten', () => {
  const others = Buffer.from('written by another program');

  test('the file was changed since it was read', async () => {
    await saved();
    const file = await openFile(path);
    await writeFile(path, others);
    await expect(file.save()).rejects.toMatchObject({ refusal: 'changedElsewhere' });
    expect((await readFile(path)).equals(others)).toBe(true);
  });

  test('until the person decides so; then it is kept as a backup', async () => {
    await saved();
    const file = await openFile(path);
    await writeFile(path, others);
    await file.overwrite();
    expect(await nameInFile()).toBe('Harbour Tools Ltd');
    const [backup] = await backupsOf(path);
    expect((await readFile(backup?.path ?? '')).equals(others)).toBe(true);
  });

  test('the file came into being since the new register was begun', async () => {
    const file = newFile(path, sampleWorkbook());
    await writeFile(path, others);
    await expect(file.save()).rejects.toMatchObject({ refusal: 'changedElsewhere' });
    expect((await readFile(path)).equals(others)).toBe(true);
  });

  test('the file was deleted since it was read', async () => {
    await saved();
    const file = await openFile(path);
    await rm(path);
    await expect(file.save()).rejects.toMatchObject({ refusal: 'changedElsewhere' });
  });

  test('but a file that was only touched is still ours', async () => {
    await saved();
    const file = await openFile(path);
    await utimes(path, new Date(2020, 1, 1), new Date(2020, 1, 1));
    await file.save();
    expect((await stat(path)).mtime.getFullYear()).toBeGreaterThan(2020);
  });
});

describe('two programs of ours save at the same moment', () => {
  /** A disk over which another save begins at one of its calls. */
  const diskWith = (at: number, begin: () => void): { disk: Disk; calls: () => number } => {
    let calls = 0;
    const entries = Object.entries(nodeDisk).map(([name, real]) => [
      name,
      async (...args: unknown[]) => {
        calls++;
        if (calls === at) begin();
        return (real as (...given: unknown[]) => unknown)(...args);
      },
    ]);
    return { disk: Object.fromEntries(entries) as Disk, calls: () => calls };
  };

  /** Another process that marks the file, sees that it is as it was read, and puts its own in its place a little later. */
  const otherSave = async (): Promise<boolean> => {
    const mark = join(folder, '.register.xlsx.saving');
    const isFree = await writeFile(mark, `${process.ppid}\n`, { flag: 'wx' }).then(
      () => true,
      () => false,
    );
    const isOld = isFree && (await readFile(path, 'utf8')) === 'old';
    if (isOld) await new Promise((resolve) => setTimeout(resolve, 60));
    if (isOld) await writeFile(`${path}.theirs`, 'theirs');
    if (isOld) await nodeDisk.rename(`${path}.theirs`, path);
    if (isFree) await rm(mark);
    return isOld;
  };

  test('one is refused, and what the other was told to be saved is there', async () => {
    const seen = new Set<string>();
    for (let at = 1; at < 40; at++) {
      await rm(folder, { recursive: true });
      await nodeDisk.makeFolder(folder);
      const stamp = await replaceFile(path, Buffer.from('old'), null, 'always');
      let other = Promise.resolve(false);
      const { disk, calls } = diskWith(at, () => {
        other = otherSave();
      });
      const end = await replaceFile(path, Buffer.from('ours'), stamp, 'always', disk).then(
        () => 'ours',
        ({ refusal }) => refusal,
      );
      const isTheirs = await other;
      seen.add(end);
      expect({ at, end, now: await readFile(path, 'utf8') }).toEqual({
        at,
        end: isTheirs ? 'changedElsewhere' : 'ours',
        now: isTheirs ? 'theirs' : 'ours',
      });
      if (calls() < at) break;
    }
    expect([...seen].sort()).toEqual(['changedElsewhere', 'ours']);
  });

  test('the mark of a save that broke off long ago, or of a program that is gone, holds nobody up', async () => {
    const mark = join(folder, '.register.xlsx.saving');
    for (const text of ['', '999999999\n']) {
      await writeFile(mark, text);
      await utimes(mark, new Date(2020, 1, 1), new Date(2020, 1, 1));
      await rm(path, { force: true });
      await replaceFile(path, Buffer.from('saved'), null, 'always');
      expect((await readFile(path)).toString()).toBe('saved');
      expect(await readdir(folder)).not.toContain('.register.xlsx.saving');
    }
  });
});

/** A disk that stops for ever at its `at`th call, as a kill would leave it; a write may get half of its bytes out. */
const stoppingDisk = (at: number, isTorn: boolean): { disk: Disk; calls: () => number } => {
  let calls = 0;
  const never = new Promise<never>(() => undefined);
  const entries = Object.entries(nodeDisk).map(([name, real]) => [
    name,
    async (...args: [never, never, never]) => {
      calls++;
      if (calls < at) return (real as (...given: unknown[]) => unknown)(...args);
      if (isTorn && calls === at && name === 'write') {
        const [target, bytes] = args as unknown as [string, Uint8Array];
        await writeFile(target, bytes.subarray(0, bytes.length / 2));
      }
      return never;
    },
  ]);
  return { disk: Object.fromEntries(entries) as Disk, calls: () => calls };
};

describe('a kill at any moment leaves the old file or the new one', () => {
  test.each([[false], [true]])('whole (half-written temporary file: %p)', async (isTorn) => {
    const old = Buffer.from('the old register');
    const fresh = Buffer.from('the new register, a little longer');
    const seen = new Set<string>();
    for (let at = 1; at < 40; at++) {
      await rm(folder, { recursive: true });
      await nodeDisk.makeFolder(folder);
      const stamp = await replaceFile(path, old, null, 'always');
      const { disk, calls } = stoppingDisk(at, isTorn);
      let isDone = false;
      void replaceFile(path, fresh, stamp, 'always', disk).then(() => {
        isDone = true;
      });
      while (!isDone && calls() < at) await new Promise((resolve) => setImmediate(resolve));
      const now = await readFile(path);
      expect(neitherOldNorNew(now, old, fresh)).toEqual([]);
      seen.add(now.toString());
      // The next start saves as if nothing had been.
      const next = await openStamp();
      await replaceFile(path, Buffer.from('saved again'), next, 'always');
      expect((await readFile(path)).toString()).toBe('saved again');
      if (isDone) break;
      expect(at).toBeLessThan(39);
    }
    expect(seen.size).toBe(2);
  });

  const openStamp = async () => {
    const { size, mtimeMs } = await stat(path);
    return { size, mtimeMs, hash: '' };
  };
});

describe('a file that cannot be opened says why', () => {
  test('a missing file', async () => {
    await expect(openFile(path)).rejects.toMatchObject({ refusal: 'missing', path });
  });

  test('a folder', async () => {
    await expect(openFile(folder)).rejects.toMatchObject({ refusal: 'notWorkbook' });
  });

  test('a broken file stays as it is', async () => {
    await writeFile(path, 'no workbook');
    await expect(openFile(path)).rejects.toMatchObject({ refusal: 'notWorkbook' });
    expect(await readFile(path, 'utf8')).toBe('no workbook');
  });
});
