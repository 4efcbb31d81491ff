import type { AddOn } from '../support/add-on';
import type { Operation } from './operations';

type Answer = { readonly ok: boolean; readonly problem?: { readonly kind: string } };

/** How a run ended: done, refused with a reason, or in an exception, which nobody should ever see. */
export const endOf = async ({ run }: Pick<Operation, 'run'>, addOn: AddOn): Promise<string> => {
  try {
    const answer = (await run(addOn)) as Answer | undefined;
    return answer?.ok === false ? `refused: ${answer.problem?.kind}` : 'done';
  } catch (error) {
    return `threw ${(error as Error).message}`;
  }
};

export const isThrown = (end: string): boolean => end.startsWith('threw');
