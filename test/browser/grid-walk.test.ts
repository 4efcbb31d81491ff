import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dice, takeStep } from './grid-steps';
import { choose, differencesFromHost, openWorkbench, waitForCell } from './opened-page';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

const seeds = (process.env.PORTBOOK_SEEDS ?? '1,2').split(',').map(Number);
const length = Number(process.env.PORTBOOK_STEPS ?? 25);

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await choose(bench.page, 'Shipments', 'Set up');
  await waitForCell(bench.page, 1, 0, 'Aurora Lighting');
});
afterAll(() => bench.close());

describe('whatever a person does one after the other, the grid and the host hold the same cells', () => {
  test.each(seeds)('walk %i', async (seed) => {
    const { page, failures } = bench;
    const roll = dice(seed);
    const taken: string[] = [];
    for (let step = 0; step < length; step++) {
      taken.push(await takeStep(page, roll));
      const differences = await differencesFromHost(page);
      expect({ taken, differences, failures }).toEqual({ taken, differences: [], failures: [] });
    }
    const second = await bench.secondTab();
    expect(await differencesFromHost(second)).toEqual([]);
    await second.close();
  });
});
