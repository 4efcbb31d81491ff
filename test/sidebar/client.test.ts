import { describe, expect, test } from '@jest/globals';
import { connect, Refusal } from '../../src/sidebar/client';
import type { ScriptRun } from '../../src/sidebar/google';

/** Google's runner over a function that answers or throws. */
const runner = (
  rpc: (name: string, input: unknown, version: string) => unknown,
  succeed: (answer: unknown) => void = () => undefined,
  fail: (error: Error) => void = () => undefined,
): ScriptRun => ({
  withSuccessHandler: (handler) => runner(rpc, handler, fail),
  withFailureHandler: (handler) => runner(rpc, succeed, handler),
  rpc: (name, input, version) => {
    try {
      succeed(rpc(name, input, version));
    } catch (error) {
      fail(error as Error);
    }
  },
});

describe('asking the script', () => {
  test('the name, the question and the version of the page go over the wire', async () => {
    const client = connect(
      () => runner((name, input, version) => ({ ok: true, value: { name, input, version } })),
      'v7',
    );
    expect(await client.customer({ customerId: 'c-1' })).toEqual({
      name: 'customer',
      input: { customerId: 'c-1' },
      version: 'v7',
    });
  });

  test('a refusal is told apart from a fault', async () => {
    const problem = { kind: 'busy', message: 'Try again in a few seconds.', details: {} };
    const refusing = connect(() => runner(() => ({ ok: false, problem })), 'v7');
    await expect(refusing.agenda({})).rejects.toBeInstanceOf(Refusal);
    await expect(refusing.agenda({})).rejects.toThrow('Try again in a few seconds.');
    const faulty = connect(
      () =>
        runner(() => {
          throw new Error('Service Spreadsheets failed');
        }),
      'v7',
    );
    await expect(faulty.agenda({})).rejects.not.toBeInstanceOf(Refusal);
  });

  test('an empty answer and a missing bridge are faults with a name', async () => {
    await expect(connect(() => runner(() => null), 'v7').agenda({})).rejects.toThrow('agenda');
    await expect(connect(() => undefined, 'v7').agenda({})).rejects.toThrow('google.script.run');
  });
});
