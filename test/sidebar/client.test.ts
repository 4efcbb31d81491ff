import { describe, expect, test } from '@jest/globals';
import { connect, Refusal } from '../../src/sidebar/client';
import type { ScriptRun } from '../../src/sidebar/google';
import { SavedOtherwise } from '../../src/sidebar/unanswered';

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

  describe('a request whose answer was lost', () => {
    type Contact = { readonly operationId: string; readonly text: string };

    /** A script that has saved the first of each id, and loses the first answer. */
    const losing = () => {
      const saved: Contact[] = [];
      let isLost = false;
      const client = connect(
        () =>
          runner((_, input) => {
            const contact = input as Contact;
            const isKnown = saved.some(({ operationId }) => operationId === contact.operationId);
            if (!isKnown) saved.push(contact);
            const value = { outcome: isKnown ? 'alreadySaved' : 'saved' };
            if (isLost) return { ok: true, value };
            isLost = true;
            throw new Error('NetworkError');
          }),
        'v7',
      );
      return {
        saved,
        log: client.logFollowUp as unknown as (contact: Contact) => Promise<unknown>,
      };
    };

    test('is done once when it is sent again as it was', async () => {
      const { saved, log } = losing();
      const contact = { operationId: 'o-1', text: 'asks for terms' };
      await expect(log(contact)).rejects.toThrow('NetworkError');
      expect(await log(contact)).toEqual({ outcome: 'alreadySaved' });
      expect(saved).toHaveLength(1);
    });

    test('is not said to be saved when it was changed since, and becomes one of its own', async () => {
      const { saved, log } = losing();
      await expect(log({ operationId: 'o-1', text: 'asks for terms' })).rejects.toThrow();
      const changed = { operationId: 'o-1', text: 'asks for terms and samples' };
      await expect(log(changed)).rejects.toBeInstanceOf(SavedOtherwise);
      expect(await log(changed)).toEqual({ outcome: 'saved' });
      expect(await log(changed)).toEqual({ outcome: 'alreadySaved' });
      expect(saved.map(({ text }) => text)).toEqual([
        'asks for terms',
        'asks for terms and samples',
      ]);
    });
  });

  describe('a request that never arrived, was changed and then sent again', () => {
    test.each([
      ['saved', false],
      ['checkedAgain', false],
      ['finished', true],
    ])('which the script answers with %s', async (outcome, isFromBefore) => {
      let isLost = true;
      const client = connect(
        () =>
          runner(() => {
            if (!isLost) return { ok: true, value: { outcome } };
            isLost = false;
            throw new Error('NetworkError');
          }),
        'v7',
      );
      const log = client.logFollowUp as unknown as (contact: object) => Promise<unknown>;
      await expect(log({ operationId: 'o-1', text: 'asks' })).rejects.toThrow('NetworkError');
      const end = await log({ operationId: 'o-1', text: 'asks again' }).catch((error) => error);
      expect(end instanceof SavedOtherwise).toBe(isFromBefore);
    });
  });

  test('an empty answer and a missing bridge are faults with a name', async () => {
    await expect(connect(() => runner(() => null), 'v7').agenda({})).rejects.toThrow('agenda');
    await expect(connect(() => undefined, 'v7').agenda({})).rejects.toThrow('google.script.run');
  });
});
