import type { UiBridge } from '../../src/host/runtime/ui-bridge';

/** A person who says OK to everything; what the program says in passing is kept. */
export const quietScreen = (said: string[] = []): UiBridge => ({
  menus: () => undefined,
  toast: (message) => void said.push(message),
  sidebar: () => undefined,
  dialog: () => undefined,
  alert: ({ text }) => {
    said.push(text);
    return 'OK';
  },
  prompt: () => ({ button: 'CLOSE', text: '' }),
});
