/** What the loop takes of this project's own machine, an AMD EPYC of 2.6 GHz, while nobody else uses it. */
export const loopMilliseconds = 4;

/**
 * A fixed piece of work, by which the speed of a page's processor is named: whole numbers, texts and a map, as programs of
 * pages use them. Run often, for V8 makes it faster at first; the least is what nobody disturbed.
 */
export const referenceLoop = `(() => {
  const work = () => {
    const found = new Map();
    let number = 0;
    for (let i = 0; i < 400_000; i++) {
      number = (number * 31 + i) | 0;
      if (i % 16 === 0) found.set('key ' + (i % 1024), number + ' found');
    }
    return found.size;
  };
  let least = Infinity;
  for (let time = 0; time < 30; time++) {
    const began = performance.now();
    work();
    least = Math.min(least, performance.now() - began);
  }
  return least;
})()`;
