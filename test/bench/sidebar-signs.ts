/** Something that a person waits to see: an element that says a text. */
export type Sign = { readonly selector: string; readonly text: string };

/**
 * A script for the page that marks when the page was answered, when its first frame was shown, when each sign was painted,
 * and when the person last did something. It looks at what changes rather than asking from outside: what a driver puts
 * into the page to ask takes 30 ms of a slow processor.
 */
export const watchFor = (signs: Readonly<Record<string, Sign>>): string => `
  {
    const tell = {};
    window.seen = {};
    for (const name of ['first frame', ...Object.keys(${JSON.stringify(signs)})])
      window.seen[name] = new Promise((resolve) => { tell[name] = resolve; });
    const mark = (name, startTime) => performance.mark(name, { startTime });
    mark('answered', performance.getEntriesByType('navigation')[0].responseStart);
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (!entry) return;
      mark('first frame', entry.startTime);
      tell['first frame']();
    }).observe({ type: 'paint', buffered: true });
    for (const kind of ['keydown', 'paste'])
      addEventListener(kind, ({ timeStamp }) => mark('acted', timeStamp), true);
    const painted = (name) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          mark(name, performance.now());
          tell[name]();
        };
        port2.postMessage(null);
      });
    const open = new Map(Object.entries(${JSON.stringify(signs)}));
    const look = () => {
      for (const [name, { selector, text }] of open) {
        if (!document.querySelector(selector)?.textContent.includes(text)) continue;
        open.delete(name);
        painted(name);
      }
    };
    const changes = { childList: true, subtree: true, characterData: true, attributes: true };
    new MutationObserver(look).observe(document, changes);
  }
`;

/**
 * Tells the page of pauses as a processor that many times slower would find them: what is done in them ends when they
 * would, and not after four times as many steps.
 */
export const shorterPauses = (times: number): string => `
  {
    const wait = requestIdleCallback.bind(window);
    window.requestIdleCallback = (act, options) =>
      wait((pause) => {
        const [began, had] = [performance.now(), pause.timeRemaining()];
        const timeRemaining = () => Math.max(0, had - ${times} * (performance.now() - began));
        act({ didTimeout: pause.didTimeout, timeRemaining });
      }, options);
  }
`;
