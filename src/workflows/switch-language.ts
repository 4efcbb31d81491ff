import { languageNames } from '../messages/language-names';
import { messagesFor } from '../messages/messages-for';
import type { Ports } from './ports';

/** What to say when the language has been changed and the headers stand in the old one; `null` when they do not. */
export const headersToSwitch = (ports: Ports): string | null => {
  const other = ports.layout.otherHeaders();
  if (!other) return null;
  const { menu, register } = messagesFor(ports.language());
  return register.otherHeaders(languageNames[other], `${menu.title} ▸ ${menu.switchLanguage}`);
};

/**
 * Says what the program has written into the workbook in the language that the settings name now. Answers how many
 * cells changed. Throws `tabMissing`, `busy`.
 */
export const switchLanguage = (ports: Ports): { readonly cells: number } =>
  ports.lock.hold(() => {
    ports.readSettings();
    return { cells: ports.layout.relabel() };
  });
