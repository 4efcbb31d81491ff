/** Searching and cleaning the register. */
export type CareWords = {
  readonly find: string;
  readonly findHint: string;
  readonly findNow: string;
  readonly nothingFound: string;
  readonly inquiries: string;
  readonly open: string;
  readonly person: string;
  readonly duplicates: string;
  readonly lookFor: string;
  readonly noDuplicates: string;
  readonly pairs: (shown: number, total: number) => string;
  readonly likely: (reasons: string, percent: number) => string;
  readonly whichStands: string;
  /** Before a merge: what comes into the row that stays, and what of both will not stand in its cell. */
  readonly gains: string;
  readonly notTakenOver: string;
  readonly keepFirst: string;
  readonly keepSecond: string;
  readonly notTheSame: string;
  readonly merge: string;
  readonly merged: string;
  readonly undo: string;
  readonly undone: string;
  /** Shown with a customer who may stand in the register twice. */
  readonly twin: (name: string, row: number) => string;
  readonly owners: string;
  readonly me: (name: string) => string;
  readonly nobodyYet: string;
  readonly myName: string;
  readonly thatIsMe: string;
  readonly onlyMine: string;
  readonly allCustomers: string;
  /** Whose customers alone the Customers tab shows. */
  readonly shownOnly: (name: string) => string;
  readonly from: string;
  readonly to: string;
  readonly noOwner: string;
  readonly dryRun: string;
  readonly wouldMove: (customers: number) => string;
  readonly andMore: (customers: number) => string;
  readonly handOver: string;
  readonly handedOver: (customers: number) => string;
  readonly pool: string;
  readonly poolHint: string;
  readonly poolDays: (days: number, isWarning: boolean) => string;
  readonly giveUp: string;
  /** Said of an export that somebody makes of a colleague's customer. */
  readonly withheld: (facts: number) => string;
  readonly retention: string;
  readonly silentFor: (months: number) => string;
  readonly noneSilent: string;
  readonly factsHeld: (facts: number, personal: number) => string;
  readonly silentSince: (date: string) => string;
  readonly exportJson: string;
  readonly exportCsv: string;
  readonly erase: string;
  readonly eraseSure: (name: string) => string;
  /** The same of one of a customer's contacts, who stands in the dossier alone. */
  readonly eraseContactSure: (name: string) => string;
  readonly eraseYes: string;
  readonly erased: (name: string) => string;
  /** Where else the name may stand, said before and after. */
  readonly eraseElsewhere: string;
  /** People who were erased stand there again, since an older version was restored. */
  readonly erasedBack: (customers: number) => string;
  readonly eraseAgain: string;
  readonly keepErased: string;
};
