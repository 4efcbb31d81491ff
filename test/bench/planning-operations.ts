import { planIdOf } from '../../src/domain/row-id';
import type { ScriptHost } from '../../src/host/runtime/host';
import type { Task } from './measure';
import { asked } from './register-of-size';

const idOf = (index: number): string => `c-bench${String(index).padStart(6, '0')}`;
const idsOf = (count: number): string[] => Array.from({ length: count }, (_, index) => idOf(index));

const plan = (operationId: string) => ({
  operationId,
  customerId: idOf(1),
  kind: 'promise',
  date: '2026-11-20',
  text: 'the CE certificate',
  place: '',
});

/** What is asked and done about many customers, plans and classes. */
export const planningOperations = (host: ScriptHost, size: number): Task[] => {
  const rpc = (operation: string, endpoint: string, input: unknown): Task => ({
    operation,
    sent: JSON.stringify(input).length,
    run: () => host.run('rpc', [endpoint, input], 'sidebar'),
  });
  return [
    rpc('today in the sidebar', 'agenda', { most: 300 }),
    rpc('reasons to write', 'advice', { customerId: idOf(1) }),
    rpc('reasons to write again', 'advice', { customerId: idOf(2) }),
    rpc('log for 200 at once', 'logFollowUps', {
      operationId: asked('log-for-many'),
      customerIds: idsOf(Math.min(200, size)),
      direction: 'out',
      channel: 'fair',
      topic: 'productNews',
      text: 'Met at the fair',
      nextDate: '2026-12-01',
    }),
    rpc('class review', 'classProposals', {}),
    rpc('change 20 classes', 'changeClasses', {
      operationId: asked('change-classes'),
      changes: idsOf(20).map((customerId) => ({ customerId, after: 'B', why: 'named a date' })),
    }),
    rpc('take classes back', 'undoOperation', { operationId: asked('change-classes') }),
    rpc('first plan', 'addPlan', plan(asked('first-plan'))),
    rpc('another plan', 'addPlan', plan(asked('another-plan'))),
    rpc('plan kept', 'settlePlan', { planId: planIdOf(asked('first-plan')), state: 'kept' }),
    rpc('plans', 'plans', {}),
  ];
};
