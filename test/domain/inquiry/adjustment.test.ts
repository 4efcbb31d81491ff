import { expect, test } from '@jest/globals';
import { adjustmentsOf, learned, type Rule } from '../../../src/domain/inquiry/adjustment';
import { triage } from '../../../src/domain/inquiry/triage';

const text = 'Hello, we are interested in your lamps. Please send your catalogue and price list.';
const own = { ownDomains: [] };
const verdict = triage(text, own);
const change = { kind: 'precise', why: 'readWrongly', operationId: 'change-0001' } as const;

test('what spoke for the verdict weighs less after the person said it was wrong', () => {
  expect(verdict.kind).toBe('broad');
  const rules = learned([], verdict, change);
  expect(rules.length).toBeGreaterThan(0);
  for (const { kind, weight } of rules) expect(Math.sign(weight)).toBe(kind === 'broad' ? -1 : 1);
  const again = triage(text, { ...own, adjustments: adjustmentsOf(rules) });
  const effect = (of: typeof verdict) =>
    of.reasons.find(({ signal }) => signal === rules[0]?.signal)?.effect ?? 0;
  expect(effect(again)).toBeLessThan(effect(verdict));
});

test('enough changes of the same sort change the verdict, and weights of 0 take that back', () => {
  let rules: Rule[] = [];
  for (let at = 0; at < 12; at += 1) {
    const moved = learned(rules, verdict, { ...change, operationId: `change-${at}` });
    const others = rules.filter(
      (rule) => !moved.some(({ signal, kind }) => signal === rule.signal && kind === rule.kind),
    );
    rules = [...others, ...moved];
  }
  expect(triage(text, { ...own, adjustments: adjustmentsOf(rules) }).kind).toBe('precise');
  const reset = adjustmentsOf(rules.map((rule) => ({ ...rule, weight: 0 })));
  expect(triage(text, { ...own, adjustments: reset })).toEqual(verdict);
});

test('the same operation moves a weight once, and knowing the sender blames the words less', () => {
  const rules = learned([], verdict, change);
  expect(learned(rules, verdict, change)).toEqual([]);
  const [less] = learned([], verdict, { ...change, why: 'knownSender' });
  expect(Math.abs(less?.weight ?? 0)).toBeLessThan(Math.abs(rules[0]?.weight ?? 0));
});

test('agreeing with the verdict teaches nothing, and no weight that is typed goes beyond bounds', () => {
  expect(learned([], verdict, { ...change, kind: 'broad' })).toEqual([]);
  const typed = { signal: 'freeMail', kind: 'broad', weight: 900 } as const;
  const rule = { ...typed, raised: 1, lowered: 0, operations: [] };
  expect(adjustmentsOf([rule])).toEqual({ freeMail: [0, 300, 0] });
});
