import type { Ports } from './ports';

/**
 * Says what the program has written into the workbook in the language that the settings name now. Answers how many
 * cells changed. Throws `tabMissing`, `busy`.
 */
export const switchLanguage = (ports: Ports): { readonly cells: number } =>
  ports.lock.hold(() => {
    ports.readSettings();
    return { cells: ports.layout.relabel() };
  });
