import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/sidebar-browser';
import type { Waited } from './page';
import { best } from './page-watch';

/** The address that the command prints, with the word that lets a browser in. */
const printed = (command: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    command.stdout?.on('data', (text) => {
      said += text;
      const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said) ?? [];
      if (address) resolve(address);
    });
    command.on('exit', () => reject(new Error(`npm start ended: ${said}`)));
  });

/** From the command's own start until the grid is shown, in a browser that is running already, as a person's is. */
const startOnce = async (browser: Browser, workbook: readonly string[]): Promise<number> => {
  const began = performance.now();
  const words = ['start', '--', ...workbook, '--no-open', '--port', '0', '--lang', 'en'];
  const command = spawn('npm', words, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const page = await (await browser.newContext()).newPage();
  await page.goto(await printed(command));
  await page.waitForFunction(() => window.portbook?.shownGrid(), undefined, { timeout: 120_000 });
  const milliseconds = performance.now() - began;
  await page.context().close();
  const ended = new Promise((resolve) => command.on('exit', resolve));
  // npm and what it started are a group of their own.
  if (command.pid) process.kill(-command.pid, 'SIGTERM');
  await ended;
  return milliseconds;
};

/** Whoever has no register yet gets the sample in the current folder; one that lies there is not touched. */
const sample = ['register.xlsx', 'register backups'];

const clearSample = (): void => {
  for (const made of sample) rmSync(made, { recursive: true, force: true });
};

/** `npm start` on the registers that were measured before, and where nothing is there yet. */
export const measureStart = async (
  folder: string,
  sizes: readonly number[],
  times: number,
): Promise<Waited[]> => {
  const browser = await launchChromium();
  const waited: Waited[] = [];
  const several = async (what: string, budget: number, start: () => Promise<number>) => {
    const found = [];
    for (let time = 0; time < times; time++)
      found.push({ milliseconds: await start(), longTasks: [] });
    waited.push({ what, budget, ...best(found) });
  };
  for (const size of sizes) {
    const workbook = ['--workbook', join(folder, `register-${size}.xlsx`)];
    const budget = size > 10_000 ? 8000 : size > 1000 ? 5000 : 3000;
    const what = `npm start with ${size.toLocaleString('en')} customers until usable, Node's own start included`;
    await several(what, budget, () => startOnce(browser, workbook));
  }
  if (!sample.some((made) => existsSync(made))) {
    await several('npm start the first time, when the sample is made', 5000, () => {
      clearSample();
      return startOnce(browser, []);
    });
    clearSample();
  }
  await browser.close();
  return waited;
};
