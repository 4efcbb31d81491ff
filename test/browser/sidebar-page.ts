import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { Problem } from '../../src/domain/problem';
import type { Start } from '../../src/sidebar/start';

const root = join(__dirname, '../..');
const address = 'https://sidebar.example/';

/** The sidebar as one HTML file, made as the packer makes it. */
export const packSidebar = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/sidebar/main.tsx')],
    outfile: 'sidebar.js',
    bundle: true,
    write: false,
    charset: 'utf8',
    target: 'es2020',
    format: 'iife',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __VERSION__: '"test"' },
  });
  const text = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return readFileSync(join(root, 'appsscript/sidebar.html'), 'utf8')
    .replace('/* style */', () => text('.css'))
    .replace('/* script */', () => text('.js').replaceAll('</script', '<\\/script'));
};

/** What the script would answer, by endpoint; a `Problem` that is thrown becomes a refusal, other errors fail. */
export type Answers = Readonly<Record<string, (input: never) => unknown>>;

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

const answerOf = async (answers: Answers, name: string, input: unknown) => {
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
  answers: Answers,
): Promise<{ page: Page; calls: Call[] }> => {
  const calls: Call[] = [];
  const page = await context.newPage();
  await page.exposeFunction('portbookTest', (name: string, input: unknown) => {
    calls.push({ name, input });
    return answerOf(answers, name, input);
  });
  await page.route(`${address}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: htmlWith(html, start) }),
  );
  await page.goto(address);
  return { page, calls };
};
