import { basename, extname } from 'node:path';
import { duplicateWorkbook } from '../workbook/duplicate';
import { newFile } from '../xlsx/file';
import { openWorkbook } from './desk';
import type { Setting } from './setting';
import type { Terminal } from './terminal';

/** Writes a copy of a workbook as Google makes one: without its triggers and properties. Never over another file. */
export const copy = async (
  path: string,
  target: string,
  setting: Setting,
  terminal: Terminal,
): Promise<void> => {
  const { workbook } = await openWorkbook(path, setting, terminal, false);
  const file = newFile(target, duplicateWorkbook(workbook, basename(target, extname(target))));
  try {
    await file.save();
  } finally {
    await file.close();
  }
};
