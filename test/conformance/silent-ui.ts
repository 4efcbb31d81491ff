import type { UiBridge } from '../../src/host/runtime/host';

/** A person who sees everything and answers every question with OK and "yes please". */
export const silentUi: UiBridge = {
  menus: () => undefined,
  toast: () => undefined,
  sidebar: () => undefined,
  dialog: () => undefined,
  alert: () => 'OK',
  prompt: () => ({ button: 'OK', text: 'yes please' }),
};
