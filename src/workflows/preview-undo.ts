import { planUndo } from '../domain/register/undo-plan';
import type { Ports } from './ports';
import { canPutBack } from './undo-again';
import { type EditedSince, editedOf, lookedUp } from './undo-noted';

export type UndoPreview = {
  /** Customers who would be taken out, and those who would get back what stood there. */
  readonly removed: number;
  readonly restored: number;
  readonly editedSince: readonly EditedSince[];
  /** Whether what is taken out can be put back afterwards. */
  readonly canPutBack: boolean;
};

/** What taking an operation back would do to the register; writes nothing. Throws `nothingToUndo`. */
export const previewUndo = (
  ports: Ports,
  { operationId }: { readonly operationId: string },
): UndoPreview => {
  const { note } = lookedUp(ports, operationId);
  const rows = ports.register.read();
  const customers = rows.map(({ customer }) => customer);
  const plan = planUndo(note, customers);
  return {
    removed: plan.remove.length,
    restored: plan.restore.length,
    editedSince: editedOf(plan, [], customers),
    canPutBack: canPutBack(plan, rows),
  };
};
