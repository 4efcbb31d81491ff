import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { choose, modelCell, openWorkbench, sidebarFrame, waitForCell } from './opened-page';
import { picture } from './picture';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await choose(bench.page, 'Shipments', 'Set up');
  await waitForCell(bench.page, 1, 0, 'Aurora Lighting');
});
afterAll(() => bench.close());

describe('what a script shows', () => {
  test('a sidebar calls the script, gets values and errors, and knows the active row', async () => {
    const { page } = bench;
    await choose(page, 'Shipments', 'Open sidebar');
    const frame = await sidebarFrame(page);
    const sandbox = await page.locator('.side iframe').getAttribute('sandbox');
    expect(sandbox?.split(' ').sort()).toEqual(
      [
        'allow-downloads',
        'allow-forms',
        'allow-modals',
        'allow-popups',
        'allow-popups-to-escape-sandbox',
        'allow-same-origin',
        'allow-scripts',
      ].sort(),
    );
    expect(await page.locator('.side').evaluate((side) => side.clientWidth)).toBeGreaterThanOrEqual(
      299,
    );
    await page.mouse.click(100, 230);
    await page.waitForFunction(() => window.portbook?.isIdle());
    await frame.click('#ask');
    await frame.waitForFunction(() =>
      /^Row \d+ .+/.test(document.getElementById('answer')?.textContent ?? ''),
    );
    await frame.click('#date');
    expect(await frame.textContent('#answer')).toBe('Failed due to illegal value in property: 0');
    await frame.click('#rename');
    await waitForCell(page, 2, 0, 'Bamboo & Co');
    await picture(bench.page, 'sidebar');
    await frame.click('#close');
    await page.waitForSelector('.side', { state: 'detached' });
  });

  test('the page is out of reach of the script', async () => {
    const { page } = bench;
    await choose(page, 'Shipments', 'Open sidebar');
    const frame = await sidebarFrame(page);
    const reached = await frame.evaluate(() => {
      try {
        return window.parent.document.title;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(reached).toBe('SecurityError');
    await page.click('.side .icon');
  });

  test('a prompt and an alert suspend the script until they are answered', async () => {
    const { page } = bench;
    await choose(page, 'Shipments', 'More', 'Ask for a buyer');
    await page.fill('.question input', 'Everest Tea');
    await picture(bench.page, 'prompt');
    await page.click('.question button.primary');
    await page.waitForSelector('.question p:has-text("Everest Tea is in the list.")');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.question', { state: 'detached' });
    expect(await modelCell(page, 5, 0)).toBe('Everest Tea');
  });

  test('a dialog has the size it asked for', async () => {
    const { page } = bench;
    await choose(page, 'Shipments', 'Open dialog');
    const frame = page.frameLocator('.dialog-page iframe');
    await frame.locator('#words').waitFor();
    const size = await page.locator('.dialog-page').boundingBox();
    expect(size).toMatchObject({ width: 360, height: 120 });
    await page.keyboard.press('Escape');
    await page.waitForSelector('.dialog-page', { state: 'detached' });
  });

  test('a dialog that is not modal leaves the grid to be worked in', async () => {
    const { page } = bench;
    await choose(page, 'Shipments', 'Open a window');
    const words = page.frameLocator('.dialog-page iframe').locator('#words');
    await words.waitFor();
    await page.mouse.click(100, 230);
    await page.keyboard.type('Beside a window');
    await page.keyboard.press('Enter');
    await waitForCell(page, 2, 0, 'Beside a window');
    expect(await words.textContent()).toBe('A window beside the work');
    await picture(bench.page, 'modeless');
    await page.click('.box button.icon');
    await page.waitForSelector('.dialog-page', { state: 'detached' });
  });

  test('a toast, and a failure in its own words', async () => {
    const { page } = bench;
    await choose(page, 'Shipments', 'Say hello');
    await page.waitForSelector('.toast.script:has-text("Hello from the script")');
    await choose(page, 'Shipments', 'Fail');
    await page.waitForSelector('.toast.problem:has-text("This one fails on purpose")');
  });

  test('a trigger runs when the clock is moved, and the runs are listed with what they logged', async () => {
    const { page } = bench;
    await page.evaluate(() => window.portbook?.page.actions.run('installNightly'));
    await choose(page, 'Extensions', 'Triggers');
    await page.waitForSelector('.panel strong:has-text("nightly")');
    await page.click('.panel button:has-text("One week on")');
    await page.waitForSelector('.title-bar .clock');
    await page.waitForSelector('.panel details strong:has-text("nightly")');
    await picture(bench.page, 'triggers');
    await choose(page, 'Extensions', 'Executions');
    await page.click('.panel details:has(strong:text-is("Nightly")) summary');
    await page.waitForSelector('.panel pre:has-text("checked")');
    await page.click('.panel .icon');
  });

  test('the sidebar lives at the moved clock and outlasts the panels', async () => {
    const { page } = bench;
    await choose(page, 'Shipments', 'Open sidebar');
    const frame = await sidebarFrame(page);
    const ahead = () =>
      frame.evaluate(() => {
        const real = performance.timeOrigin + performance.now();
        // biome-ignore lint/complexity/useDateNow: each way to ask the time has to be ahead
        return [Date.now(), new Date().getTime(), Date.parse(Date()) + 500].map((moment) =>
          Math.round((moment - real) / 86_400_000),
        );
      });
    expect(await ahead()).toEqual([7, 7, 7]);
    const fixed = await frame.evaluate(() => [new Date(0).getTime(), new Date() instanceof Date]);
    expect(fixed).toEqual([0, true]);
    await frame.evaluate(() => document.body.append('kept while the panel is open'));
    await choose(page, 'Extensions', 'Triggers');
    await page.click('.panel button:has-text("One day on")');
    await page.click('.panel .icon');
    await page.waitForSelector('.side:not(.panel) iframe');
    expect(await frame.textContent('body')).toContain('kept while the panel is open');
    await frame.waitForFunction(
      () => Date.now() - performance.timeOrigin - performance.now() > 7.5 * 86_400_000,
    );
    expect(await ahead()).toEqual([8, 8, 8]);
    await choose(page, 'Extensions', 'Triggers');
    await choose(page, 'Shipments', 'Open sidebar');
    await page.waitForSelector('.panel', { state: 'detached' });
    await page.click('.side .icon');
    await page.waitForSelector('.side', { state: 'detached' });
  });

  test('the page speaks the language that is chosen', async () => {
    const { page } = bench;
    await choose(page, 'Shipments', 'Open sidebar');
    await sidebarFrame(page);
    await page.evaluate(() => document.body.append('still the same page'));
    await page.selectOption('.title-bar select', 'zh-CN');
    await page.waitForSelector('.menu-bar button:has-text("扩展程序")');
    await page.waitForFunction(() => window.portbook?.shownGrid());
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    await waitForCell(page, 1, 0, 'Aurora Lighting');
    await sidebarFrame(page);
    expect(await page.locator('text=still the same page').count()).toBe(1);
    await page.hover('[data-u-command="sheet.command.set-range-bold"]');
    await page.waitForSelector('text=粗体');
    await picture(bench.page, 'chinese');
  });
});
