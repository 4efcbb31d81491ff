import vm from 'node:vm';

const silent = new WeakSet<object>();
let listening = false;

/** The real process, whatever stands in for it where this module was loaded. */
const ownProcess = vm.runInThisContext('process') as NodeJS.Process;

/** Promises that a script leaves rejected are nobody's business, as on Google; all others still end the process. */
export const ignoreRejections = (promisePrototype: object): void => {
  silent.add(promisePrototype);
  if (listening) return;
  listening = true;
  ownProcess.on('unhandledRejection', (reason, promise) => {
    const isScripts = silent.has(Object.getPrototypeOf(promise));
    if (!isScripts && ownProcess.listenerCount('unhandledRejection') === 1) throw reason;
  });
};
