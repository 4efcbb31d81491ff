import type { ScriptHost } from '../../src/host/runtime/host';
import type { Task } from './measure';
import { asked } from './register-of-size';

const rpc = (host: ScriptHost, operation: string, endpoint: string, input: unknown): Task => ({
  operation,
  sent: JSON.stringify(input).length,
  run: () => host.run('rpc', [endpoint, input], 'sidebar'),
});

const idOf = (place: number): string => `c-bench${String(place).padStart(6, '0')}`;

/** Keeping the register clean: looking for one among many, and what can be taken back. */
export const careOperations = (host: ScriptHost, size: number): Task[] => {
  const [kept, gone, erased] = [1, 2, 3].map((place) => idOf(Math.floor((size * place) / 5)));
  return [
    rpc(host, 'search', 'search', { text: 'sales 12' }),
    rpc(host, 'duplicates', 'duplicates', {}),
    rpc(host, 'merge', 'mergeCustomers', {
      operationId: asked('merge-two'),
      keptId: kept,
      goneId: gone,
      choices: {},
    }),
    rpc(host, 'undo a merge', 'undoOperation', { operationId: asked('merge-two') }),
    rpc(host, 'hand over one', 'handOver', {
      operationId: asked('hand-over'),
      from: '',
      to: 'Lin',
      customerIds: [kept],
    }),
    rpc(host, 'erase a person', 'erasePerson', {
      operationId: asked('erase-one'),
      customerId: erased,
    }),
  ];
};
