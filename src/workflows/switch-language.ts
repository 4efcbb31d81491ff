import { languageNames } from '../messages/language-names';
import { messagesFor } from '../messages/messages-for';
import type { Ports } from './ports';
import { rebuildToday } from './rebuild-today';
import { writeWeeklySummary } from './write-weekly-summary';

/** What to say when the language has been changed and the headers stand in the old one; `null` when they do not. */
export const headersToSwitch = (ports: Ports): string | null => {
  const other = ports.layout.otherHeaders();
  if (!other) return null;
  const { menu, register } = messagesFor(ports.language());
  return register.otherHeaders(languageNames[other], `${menu.title} ▸ ${menu.switchLanguage}`);
};

/** Sentences cannot be told one by one: the tabs made of them are written anew, where they were at all. */
const rewritePages = (ports: Ports, isRelabelled: boolean): void => {
  const summary = ports.weekly.inOtherLanguage(ports.language());
  if (summary) writeWeeklySummary(ports, summary);
  const isTodayOld = isRelabelled || summary !== null;
  if (isTodayOld && ports.tables.rows('today').length > 0) rebuildToday(ports);
};

/**
 * Says what the program has written into the workbook in the language that the settings name now, Today and the weekly
 * summary too. Answers how many cells of the other tabs changed. Throws `tabMissing`, `busy`, `writeRefused`.
 */
export const switchLanguage = (ports: Ports): { readonly cells: number } => {
  const cells = ports.lock.hold(() => {
    ports.readSettings();
    return ports.layout.relabel();
  });
  rewritePages(ports, cells > 0);
  return { cells };
};
