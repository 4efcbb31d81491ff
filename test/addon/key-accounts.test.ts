import { describe, expect, test } from '@jest/globals';
import { idOf, ordered, rowsIn as rows, someBuyers as started } from '../support/orders-register';

describe('key accounts', () => {
  test('are proposed with reasons, marked by the person, logged and taken back', async () => {
    const addOn = await started();
    const request = await ordered(addOn, 'Casa Verde SA');
    const before = await rows(addOn, 'customers');
    const { proposals } = await addOn.ask.keyAccounts({});
    expect(proposals).toEqual([
      {
        customerId: request.customerId,
        customer: 'Casa Verde SA',
        before: false,
        after: true,
        why: '100% of the value, number 1 of 1; not loyal',
        doubts: [
          'One big order: it makes 100% of what this customer bought.',
          'Fewer than two purchases, or none for a year.',
        ],
      },
    ]);
    const decision = {
      operationId: 'mark-key-account',
      changes: proposals.map(({ customerId, after, why }) => ({ customerId, after, why })),
    };
    expect((await addOn.ask.changeKeyAccounts(decision)).outcome).toBe('saved');
    expect(addOn.calls.total).toBeLessThanOrEqual(10);
    expect((await addOn.ask.changeKeyAccounts(decision)).outcome).toBe('alreadySaved');
    expect((await rows(addOn, 'customers'))[0]).toMatchObject({ keyAccount: true });
    expect((await rows(addOn, 'followUps')).at(-1)).toMatchObject({
      act: 'keyAccountChanged',
      text: 'No > Yes 100% of the value, number 1 of 1; not loyal',
    });
    await addOn.ask.undoOperation({ operationId: 'mark-key-account' });
    expect(await rows(addOn, 'customers')).toEqual(before);
    expect((await addOn.ask.changeKeyAccounts(decision)).outcome).toBe('alreadySaved');
    expect(await rows(addOn, 'customers')).toEqual(before);
  });
});

describe('several plans at once', () => {
  const plans = [
    { kind: 'task' as const, date: '2026-03-20', text: 'Deliver the signed papers' },
    { kind: 'visit' as const, date: '2026-04-18', text: 'Visit the key account' },
  ];

  test('are written once, and taken back but for those that were settled since', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const request = { operationId: 'care-plan', customerId, plans };
    expect(await addOn.ask.makePlans(request)).toEqual({ outcome: 'saved', plans: 2 });
    expect((await addOn.ask.makePlans(request)).outcome).toBe('alreadySaved');
    const [task] = (await addOn.ask.plans({})).plans;
    await addOn.ask.settlePlan({ planId: task?.id ?? '', state: 'kept' });
    const undone = await addOn.ask.undoOperation({ operationId: 'care-plan' });
    expect(undone).toMatchObject({ rows: 1, editedSince: [{ name: 'Casa Verde SA' }] });
    expect(await rows(addOn, 'plans')).toMatchObject([{ kind: 'task', state: 'kept' }]);
    expect((await addOn.ask.makePlans(request)).outcome).toBe('alreadySaved');
    const again = { ...request, operationId: 'care-plan-2' };
    await addOn.ask.makePlans(again);
    expect(addOn.calls.total).toBeLessThanOrEqual(10);
  });
});
