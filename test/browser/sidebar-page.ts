import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { Problem } from '../../src/domain/problem';
import type { Start } from '../../src/sidebar/start';

const address = 'https://sidebar.example/';

const packed = (...file: string[]): string =>
  execFileSync(
    process.execPath,
    [join(__dirname, '../../appsscript/sidebar.mjs'), 'test', ...file],
    {
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    },
  );

/** The sidebar as the packer makes it. */
export const packSidebar = (): string => packed();

let rules: string | null = null;
/** The file with the rules of triage. */
export const packTriage = (): string => {
  rules ??= packed('triage');
  return rules;
};

/** What the script would answer, by endpoint; a `Problem` that is thrown becomes a refusal, other errors fail. */
export type Answers = Readonly<Record<string, (input: never) => unknown>>;

/** What stands behind `google.script.run`: answers, or fails as a script does that throws. */
export type Script = (
  name: string,
  input: unknown,
  version: string,
) => Promise<{ answer: unknown } | { error: string }>;

export type Call = { readonly name: string; readonly input: unknown };

/** Google's bridge as the page sees it, with the test behind it. */
const bridge = `
  const runner = (succeed, fail) => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    rpc: (name, input, version) => {
      window.portbookTest(name, input, version).then(
        ({ answer, error }) => (error ? fail(new Error(error)) : succeed(answer)),
      );
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

/** A script that knows its answers by heart. */
export const scriptOf =
  (answers: Answers): Script =>
  async (name, input) => {
    const answer = answers[name];
    if (!answer) return { error: `Script function not found: ${name}` };
    try {
      return { answer: { ok: true, value: await answer(input as never) } };
    } catch (error) {
      if (!(error instanceof Problem)) return { error: String(error) };
      const { kind, details } = error;
      return { answer: { ok: false, problem: { kind, details, message: `refused: ${kind}` } } };
    }
  };

const htmlWith = (html: string, start: Partial<Start>): string =>
  `<script>${bridge}</script>${html}<script type="application/json" id="start">${JSON.stringify(
    start,
  ).replaceAll('<', '\\u003c')}</script>`;

/** Opens the packed sidebar at its 300 pixels and tells which calls it makes. */
export const openSidebar = async (
  context: BrowserContext,
  html: string,
  start: Partial<Start>,
  script: Script,
): Promise<{ page: Page; calls: Call[] }> => {
  const calls: Call[] = [];
  const page = await context.newPage();
  await page.exposeFunction('portbookTest', (name: string, input: unknown, version: string) => {
    if (name === 'triageRules') return { answer: { ok: true, value: { html: packTriage() } } };
    calls.push({ name, input });
    return script(name, input, version);
  });
  await page.route(`${address}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: htmlWith(html, start) }),
  );
  await page.goto(address);
  return { page, calls };
};
