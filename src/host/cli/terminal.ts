import { chineseSimplified } from './chinese-simplified';
import { chineseTraditional } from './chinese-traditional';
import { english } from './english';
import type { Language, Words } from './words';

/** What the command reads from and writes to. */
export type Terminal = {
  out(text: string): void;
  err(text: string): void;
  /** May progress be drawn over and over on the error stream? */
  readonly isInteractive: boolean;
  /** Does somebody read what is written, so that long texts are cut; what goes to a file is whole. */
  readonly isRead?: boolean;
  readonly input: AsyncIterable<Uint8Array>;
  readonly env: NodeJS.ProcessEnv;
};

export const wordsOf = (language: Language): Words =>
  ({ en: english, 'zh-CN': chineseSimplified, 'zh-TW': chineseTraditional })[language];

export const processTerminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isInteractive: Boolean(process.stderr.isTTY),
  isRead: Boolean(process.stdout.isTTY),
  input: process.stdin,
  env: process.env,
};
