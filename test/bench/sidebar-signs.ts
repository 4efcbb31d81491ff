import type { CDPSession } from 'playwright-core';

/** Something that a person waits to see: an element that says a text. */
export type Sign = { readonly selector: string; readonly text: string };

/**
 * A script for the page that notes when each sign was first painted. It looks at what changes rather than asking from
 * outside: what a driver puts into the page to ask takes 30 ms of a slow processor.
 */
export const watchFor = (signs: Readonly<Record<string, Sign>>): string => `
  {
    const painted = (tell) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => tell(performance.now());
        port2.postMessage(null);
      });
    const open = new Map(Object.entries(${JSON.stringify(signs)}));
    const tell = {};
    window.seen = {};
    for (const name of open.keys())
      window.seen[name] = new Promise((resolve) => { tell[name] = resolve; });
    const look = () => {
      for (const [name, { selector, text }] of open) {
        if (!document.querySelector(selector)?.textContent.includes(text)) continue;
        open.delete(name);
        painted(tell[name]);
      }
    };
    const changes = { childList: true, subtree: true, characterData: true, attributes: true };
    new MutationObserver(look).observe(document, changes);
  }
`;

/** What the way from the server took before that is no work of the page. */
const answered = "performance.getEntriesByType('navigation')[0].responseStart";

const told = async (cdp: CDPSession, expression: string): Promise<number> => {
  const { result } = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true });
  return Number(result.value);
};

/** Milliseconds from the first byte of the page until a sign was painted. */
export const seen = (cdp: CDPSession, name: string): Promise<number> =>
  told(cdp, `window.seen.${name}.then((at) => at - ${answered})`);

/** The same from the last key or paste. */
export const seenAfterAct = (cdp: CDPSession, name: string): Promise<number> =>
  told(cdp, `window.seen.${name}.then((at) => at - window.acted)`);

export const firstPainted = (cdp: CDPSession): Promise<number> =>
  told(
    cdp,
    `new Promise((resolve) => new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) resolve(entry.startTime - ${answered});
    }).observe({ type: 'paint', buffered: true }))`,
  );
