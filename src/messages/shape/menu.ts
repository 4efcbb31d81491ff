/** The menu beside Google's own; the keys are the functions it calls. */
export type MenuWords = {
  readonly title: string;
  readonly openSidebar: string;
  readonly openTriage: string;
  readonly openDossier: string;
  readonly rebuildToday: string;
  readonly writeWeeklySummary: string;
  readonly openCare: string;
  readonly myCustomers: string;
  readonly openImport: string;
  readonly switchLanguage: string;
  readonly setUp: string;
  readonly repairRegister: string;
  readonly putLogAway: string;
  /** Only in the variant that mails. */
  readonly mailSummary: string;
};
