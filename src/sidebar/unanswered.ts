import { newOperationId } from './operation-id';

/** The first try had been saved after all, as it was typed then; what was changed since was not. */
export class SavedOtherwise extends Error {}

type Request = { readonly operationId?: unknown; readonly chunk?: unknown };

const keyOf = (input: unknown): string | null => {
  const { operationId, chunk = '' } = (input ?? {}) as Request;
  return typeof operationId === 'string' ? `${operationId} ${chunk}` : null;
};

/**
 * Requests of which nobody was told how they ended. Each keeps its id, so that trying again does it once; but when it was
 * changed meanwhile and had been saved before, the change must not be taken for saved: it becomes a request of its own.
 */
export class Unanswered {
  private readonly tried = new Map<string, string>();
  private readonly instead = new Map<string, string>();

  /** The request under the id it now has. */
  asSent(input: unknown): unknown {
    const { operationId } = (input ?? {}) as Request;
    const id = typeof operationId === 'string' ? this.instead.get(operationId) : undefined;
    return id === undefined ? input : { ...(input as Request), operationId: id };
  }

  silent(sent: unknown): void {
    const key = keyOf(sent);
    if (key && !this.tried.has(key)) this.tried.set(key, JSON.stringify(sent));
  }

  /** Throws `SavedOtherwise` where something else than this had been saved at the first try. */
  answered(input: unknown, sent: unknown, value: unknown): void {
    const key = keyOf(sent);
    const first = key ? this.tried.get(key) : undefined;
    if (!key || first === undefined) return;
    this.tried.delete(key);
    const { outcome } = (value ?? {}) as { readonly outcome?: unknown };
    const isFromBefore = outcome === 'alreadySaved' || outcome === 'finished';
    if (!isFromBefore || first === JSON.stringify(sent)) return;
    this.instead.set(String((input as Request).operationId), newOperationId());
    throw new SavedOtherwise();
  }
}
