import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { endOf } from './end-of';
import { type Kept, keep, onceFor, wake } from './kept-workbook';
import type { Operation } from './operations';

export type Next = {
  readonly end: string;
  readonly state: Kept;
  readonly calls: number;
};

/**
 * What an operation makes of a workbook when nothing goes wrong. One and the same workbook, byte for byte, has one
 * future, which is followed once however many ways lead there.
 */
export const whatFollows = (
  operation: Pick<Operation, 'run'>,
  user = 'mei@exporter.example.com',
): ((state: Kept) => Promise<Next>) =>
  onceFor(async (state) => {
    const addOn = new AddOn({ workbook: wake(state), ui: quietScreen(), user });
    const end = await endOf(operation, addOn);
    return { end, state: keep(addOn.workbook), calls: addOn.calls.total };
  });
