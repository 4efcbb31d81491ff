import type { MenuWords } from '../shape/menu';

export const menu: MenuWords = {
  title: 'Portbook',
  openSidebar: 'Customer of this row',
  openTriage: 'Triage an inquiry',
  openDossier: 'Dossier of the selected customer',
  rebuildToday: 'Who to contact today',
  writeWeeklySummary: 'Write the weekly summary',
  openCare: 'Find a customer, duplicates, owners',
  myCustomers: 'My customers only, or all again',
  openImport: 'Import customers…',
  switchLanguage: 'Headers in the language of the settings',
  setUp: 'Set up the register',
  repairRegister: 'Check and repair',
  putLogAway: 'Put old years of the log away',
  mailSummary: 'Mail the weekly summary…',
};
