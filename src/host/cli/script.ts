import { Desk, emptyWorkbook, failureOf, openWorkbook } from './desk';
import { programOfFiles } from './program-files';
import { Refused, WrongUsage } from './refused';
import type { Setting } from './setting';
import type { Terminal } from './terminal';

export type ScriptOptions = { call: string; args?: string; manifest?: string; workbook?: string };

/** Runs functions of any Apps Script source, each in a fresh realm, and answers one line for each. */
export const script = async (
  paths: string[],
  options: ScriptOptions,
  setting: Setting,
  terminal: Terminal,
): Promise<void> => {
  const args = readArgs(options.args, setting);
  const program = await programOfFiles(paths, options.manifest ?? null, setting.words);
  const file = options.workbook
    ? await openWorkbook(options.workbook, setting, terminal, true)
    : null;
  const workbook = file?.workbook ?? emptyWorkbook('Untitled spreadsheet', setting);
  const desk = new Desk(workbook, file, program, setting, terminal);
  let failed = '';
  const names = namesOf(options.call);
  if (names.length === 0) throw new WrongUsage(setting.words.badChoice('--call', options.call));
  for (const name of names) {
    const execution = await desk.run(name, args, 'editor');
    for (const { message } of execution.log) terminal.err(`${message}\n`);
    const error = execution.status === 'completed' ? null : failureOf(execution);
    failed ||= error ?? '';
    const line = error === null ? { value: execution.value ?? null } : { error };
    terminal.out(`${JSON.stringify({ function: name, ...line })}\n`);
  }
  await desk.save();
  if (failed) throw new Refused(failed);
};

const namesOf = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

const readArgs = (text: string | undefined, { words }: Setting): unknown[] => {
  if (text === undefined) return [];
  try {
    const args = JSON.parse(text) as unknown;
    return Array.isArray(args) ? args : [args];
  } catch {
    throw new WrongUsage(words.badJson('--args'));
  }
};
