import { type Execution, type HostOptions, ScriptHost } from '../../../src/host/runtime/host';
import { addSheet } from '../../../src/host/workbook/tabs';
import { Workbook } from '../../../src/host/workbook/workbook';

/** 2026-03-10 09:30 in Shanghai, a Tuesday. */
export const morning = Date.UTC(2026, 2, 10, 1, 30);

export const emptyWorkbook = (locale = 'en_US', timeZone = 'Asia/Shanghai'): Workbook => {
  const workbook = new Workbook('Register', timeZone, locale);
  workbook.activeSheetId = addSheet(workbook, 'Sheet1').id;
  return workbook;
};

export const hostOf = (source: string, options: Partial<HostOptions> = {}): ScriptHost =>
  new ScriptHost({
    workbook: emptyWorkbook(),
    program: {
      files: [{ name: 'Code', source }],
      html: new Map(),
      manifest: { timeZone: 'Asia/Shanghai' },
    },
    user: 'lin@example.com',
    userLocale: 'en',
    now: () => morning,
    fidelity: 'lenient',
    ui: null,
    ...options,
  });

/** Runs a body as the function `main` of a program of its own. */
export const runBody = (body: string, options: Partial<HostOptions> = {}): Promise<Execution> =>
  hostOf(`function main() {\n${body}\n}`, options).run('main', [], 'menu');
