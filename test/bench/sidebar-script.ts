import type { Start } from '../../src/sidebar/start';
import { agendaLines, healthy, nordhavnsRow, today } from '../browser/sidebar-answers';

export type View = Start['view'];

/** What the healthy workbook answers, written down; a customer's answer is found by his id. */
const writtenAnswers = (): Record<string, unknown> => {
  const answer = (name: string, input: object) => healthy[name]?.(input as never);
  const names = Object.keys(healthy).filter((name) => !/^(customer|log|putOff)/.test(name));
  const customers = agendaLines.map(({ customerId }) => [
    `customer ${customerId}`,
    answer('customer', { customerId }),
  ]);
  return Object.fromEntries([...names.map((name) => [name, answer(name, {})]), ...customers]);
};

/**
 * Google's bridge as the page sees it, answering in the page itself after so many milliseconds, so that neither Node nor
 * the way to it is taken for the page's work. The answers stand at the end of the page and are read with the first call;
 * the rules of triage are fetched: written here the page would carry them.
 */
const bridge = (latency: number): string => `
  let known = null;
  const answers = () => (known ??= JSON.parse(document.getElementById('answers').textContent));
  const answerOf = async (name, input) => {
    if (name === 'triageRules') return { html: await (await fetch('/triage')).text() };
    return answers()[name] ?? answers()[name + ' ' + input?.customerId];
  };
  const runner = (succeed, fail) => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    rpc: (name, input) =>
      setTimeout(async () => {
        const value = await answerOf(name, input);
        if (value) succeed({ ok: true, value: structuredClone(value) });
        else fail(new Error('No answer is written for ' + name));
      }, ${latency}),
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

const element = (id: string, told: object): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(told).replaceAll('<', '\\u003c')}</script>`;

/** The page as the script hands it out, in the order in which the host puts it together. */
export const pageOf = (html: string, view: View, latency: number): string => {
  const glance = view === 'customer' ? nordhavnsRow : null;
  const start = { view, language: 'en', version: 'test', today, glance };
  const written = [element('start', start), element('answers', writtenAnswers())].join('');
  return `<!DOCTYPE html><script>{${bridge(latency)}}</script>${html}${written}`;
};
