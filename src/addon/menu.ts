import type { Messages } from '../messages/messages';
import { ui } from '../sheets/ui';

export type MenuItem = { readonly caption: string; readonly functionName: string };

/** The menu; built from words alone, since it must appear before anything is authorised. */
export const addMenu = ({ menu }: Messages, more: readonly MenuItem[] = []): void => {
  const made = ui()
    .createMenu(menu.title)
    .addItem(menu.openSidebar, 'openSidebar')
    .addItem(menu.openTriage, 'openTriage')
    .addItem(menu.openDossier, 'openDossier')
    .addSeparator()
    .addItem(menu.rebuildToday, 'rebuildToday')
    .addItem(menu.writeWeeklySummary, 'writeWeeklySummary')
    .addSeparator()
    .addItem(menu.openCare, 'openCare')
    .addItem(menu.myCustomers, 'myCustomers')
    .addItem(menu.openImport, 'openImport')
    .addItem(menu.setUp, 'setUp')
    .addItem(menu.switchLanguage, 'switchLanguage')
    .addItem(menu.repairRegister, 'repairRegister')
    .addItem(menu.putLogAway, 'putLogAway');
  for (const { caption, functionName } of more) made.addItem(caption, functionName);
  made.addToUi();
};
