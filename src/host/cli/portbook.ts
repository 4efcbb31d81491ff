#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { settingsFile } from '../server/chosen-language';
import { serve } from '../server/serve';
import { portbook, type Serve } from './command';
import { programOfFolder } from './program-files';
import { processTerminal } from './terminal';

// A long register is read over and over; without this the memory grows to several times what is in use.
setFlagsFromString('--heap-growing-percent=25');

const programFolder = fileURLToPath(new URL('../dist', import.meta.url));

const serveRegister: Serve = async ({ workbook, port, open }, setting, terminal) => {
  const timezone = setting.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const running = await serve({
    workbook: workbook ?? null,
    port,
    open,
    language: setting.language,
    isLanguageGuessed: setting.isLanguageGuessed,
    settings: settingsFile(terminal.env),
    program: await programOfFolder(programFolder, setting.words),
    now: setting.nowIn(timezone)(),
    user: setting.user,
    timezone,
    fidelity: setting.fidelity,
    announce: (address) => terminal.out(`${setting.words.serving(address)}\n`),
  });
  const stop = async () => {
    process.once('SIGINT', () => process.exit(1));
    try {
      const notice = await running.close();
      if (notice) terminal.err(`${notice}\n`);
      process.exit(0);
    } catch (error) {
      terminal.err(`${setting.words.stillOpen((error as Error).message)}\n`);
    }
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output has seen enough, as with `| head`.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await portbook(process.argv.slice(2), {
  terminal: processTerminal,
  programFolder,
  serve: serveRegister,
});
