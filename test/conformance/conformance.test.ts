import { describe, expect, test } from '@jest/globals';
import type { HostOptions } from '../../src/host/runtime/host';
import { emptyWorkbook, hostOf, morning } from '../host/runtime/scripted';
import type { Claim } from './claim';
import { claims } from './claims';
import { silentUi } from './silent-ui';

/** Runs a claim and tells its outcome as the claims do: the value as JSON has it, or `{ throws }`. */
const outcome = async ({ body, given = {} }: Claim, fidelity: HostOptions['fidelity']) => {
  const source = `function claim() {\n${body}\n}`;
  const host = hostOf('', {
    workbook: emptyWorkbook(given.locale, given.timeZone),
    program: {
      files: [{ name: 'Claim', source }],
      html: new Map(Object.entries(given.html ?? {})),
      manifest: { timeZone: 'Asia/Shanghai' },
    },
    fidelity,
    ui: silentUi,
    now: () => morning,
  });
  const { status, value, error } = await host.run('claim', [], 'menu');
  if (status !== 'completed') return { throws: error?.message };
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
};

const expected = (claim: Claim, fidelity: HostOptions['fidelity']) =>
  fidelity === 'strict' && claim.given && 'strict' in claim.given
    ? claim.given.strict
    : claim.expect;

const isThrown = (value: unknown): value is { throws: string } =>
  typeof value === 'object' && value !== null && 'throws' in value;

describe.each(Object.entries(claims))('%s', (_, list) => {
  describe.each(['strict', 'lenient'] as const)('%s', (fidelity) => {
    test.each(list.map((claim) => [claim.claim, claim] as const))('%s', async (_name, claim) => {
      const wanted = expected(claim, fidelity);
      const got = await outcome(claim, fidelity);
      if (isThrown(wanted)) expect(got).toEqual({ throws: expect.stringContaining(wanted.throws) });
      else expect(got).toEqual(wanted);
    });
  });
});

test('no two claims say the same', () => {
  const names = Object.values(claims).flatMap((list) => list.map(({ claim }) => claim));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
