import type { PageStore, Toast } from './page-state';

let lastToast = 0;

/** Shows a message for some seconds; a negative number of them keeps it until it is closed, as Google does. */
export const showToast = (
  store: PageStore,
  { seconds, title, message, kind }: Omit<Toast, 'id'> & { seconds: number },
): void => {
  lastToast += 1;
  const id = lastToast;
  store.set({ toasts: [...store.read().toasts, { id, title, message, kind }].slice(-5) });
  if (seconds < 0) return;
  setTimeout(() => {
    store.set({ toasts: store.read().toasts.filter((toast) => toast.id !== id) });
  }, seconds * 1000);
};
