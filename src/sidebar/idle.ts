/** A page that never rests calls back all the same. */
const latest = 1000;

/** Calls back when nobody waits for the page, with what is left of the pause in milliseconds. */
export const whenIdle = (act: (left: () => number) => void): void => {
  if ('requestIdleCallback' in window)
    requestIdleCallback((pause) => act(() => pause.timeRemaining()), { timeout: latest });
  else setTimeout(() => act(() => 0), 50);
};

/** A step may take so long on a slow processor; where less is left it waits for the next pause. */
const roomForStep = 25;

/** Goes through the steps while the page rests, never so long that a key would wait. */
export const doWhileIdle = (steps: readonly (() => void)[]): void => {
  const [step, ...others] = steps;
  if (!step) return;
  whenIdle((left) => {
    step();
    let done = 0;
    for (; done < others.length && left() > roomForStep; done++) others[done]?.();
    doWhileIdle(others.slice(done));
  });
};
