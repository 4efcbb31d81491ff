import vm from 'node:vm';

/** The real process, whatever stands in for it where this module was loaded. */
const ownProcess = vm.runInThisContext('process') as NodeJS.Process;

/** Kept with the process, so that it listens once however often this module is loaded into it. */
const key = Symbol.for('portbook.promises of scripts');
const held = ownProcess as NodeJS.Process & { [key]?: WeakSet<object> };

const listen = (): WeakSet<object> => {
  const silent = new WeakSet<object>();
  ownProcess.on('unhandledRejection', (reason, promise) => {
    const isScripts = silent.has(Object.getPrototypeOf(promise));
    if (!isScripts && ownProcess.listenerCount('unhandledRejection') === 1) throw reason;
  });
  return silent;
};

/** Promises that a script leaves rejected are nobody's business, as on Google; all others still end the process. */
export const ignoreRejections = (promisePrototype: object): void => {
  held[key] ??= listen();
  held[key].add(promisePrototype);
};
