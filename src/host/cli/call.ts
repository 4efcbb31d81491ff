import type { Desk } from './desk';
import { failureOf } from './desk';
import { Refused, WrongUsage } from './refused';
import type { Terminal } from './terminal';
import type { Words } from './words';

/** Asks any endpoint and answers with its value, as JSON. */
export const call = async (
  desk: Desk,
  endpoint: string,
  text: string | undefined,
  words: Words,
  terminal: Terminal,
): Promise<void> => {
  const input = readInput(text, words);
  let value: unknown;
  try {
    value = await desk.ask<unknown>(endpoint, input);
  } finally {
    await desk.save();
  }
  terminal.out(`${JSON.stringify(value ?? null)}\n`);
};

const readInput = (text: string | undefined, words: Words): unknown => {
  if (text === undefined) return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongUsage(words.badJson('INPUT-JSON'));
  }
};

/** Runs a function of the menu or of a trigger. */
export const fire = async (
  desk: Desk,
  functionName: string,
  isJson: boolean,
  words: Words,
  terminal: Terminal,
): Promise<void> => {
  const execution = await desk.fire(functionName);
  for (const { message } of execution.log) terminal.err(`${message}\n`);
  await desk.save();
  if (execution.status !== 'completed') throw new Refused(failureOf(execution));
  const { status, value = null } = execution;
  terminal.out(isJson ? `${JSON.stringify({ status, value })}\n` : `${words.done(functionName)}\n`);
};
