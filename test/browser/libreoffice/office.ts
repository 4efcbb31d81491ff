import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type LookedAt = {
  names: string[];
  sheets: Record<
    string,
    {
      visible: boolean;
      tab: string | null;
      frozen: [boolean, number, number];
      filter: { lastRow: number; lastColumn: number; buttons: boolean } | null;
      hiddenColumns: number[];
      hiddenRows: number[];
      charts: string[];
      merged: boolean;
      rules: { range: string; formula: string }[];
      cells: Record<string, Record<string, unknown>>;
      validations: Record<string, Record<string, unknown>>;
    }
  >;
};

/** The Python that LibreOffice's own library was installed for. */
const python = (): string => {
  const found = ['/usr/bin/python3', 'python3'].find(
    (name) => spawnSync(name, ['-c', 'import uno']).status === 0,
  );
  if (!found) throw new Error('No Python here has the library uno (Debian: python3-uno)');
  return found;
};

/** Opens a file in a LibreOffice of its own, answers what it shows, and lets it save and even change the file. */
export const lookInLibreOffice = async (
  path: string,
  cells: [sheet: string, column: number, row: number][],
  saved: { path: string; isEdited: boolean } | null,
): Promise<LookedAt> => {
  const folder = mkdtempSync(join(tmpdir(), 'portbook-office-'));
  const pipe = `portbook${process.pid}${Date.now()}`;
  const office = spawn(
    'soffice',
    [
      '--headless',
      '--invisible',
      '--norestore',
      `-env:UserInstallation=file://${folder}`,
      `--accept=pipe,name=${pipe};urp`,
    ],
    { stdio: 'ignore', detached: true },
  );
  try {
    const argv = [pipe, path, JSON.stringify(cells), saved?.path ?? ''];
    return JSON.parse(await output([...argv, ...(saved?.isEdited ? ['edit'] : [])])) as LookedAt;
  } finally {
    // The program is a shell around another one: both belong to the group made for it.
    if (office.pid) process.kill(-office.pid);
  }
};

const output = (argv: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const looking = spawn(python(), [join(__dirname, 'look.py'), ...argv]);
    let out = '';
    let err = '';
    looking.stdout.on('data', (piece) => {
      out += piece;
    });
    looking.stderr.on('data', (piece) => {
      err += piece;
    });
    looking.on('close', (code) => (code === 0 ? resolve(out) : reject(new Error(err))));
  });
