import type { Ports } from './ports';

/** Makes a tab that people may type into, if there is none, and shows it. Throws `busy`. */
export const openTab = (
  ports: Ports,
  { tab }: { readonly tab: 'orders' | 'documents' | 'plans' },
): Record<never, never> => {
  ports.lock.hold(() => ports[tab].open());
  return {};
};
