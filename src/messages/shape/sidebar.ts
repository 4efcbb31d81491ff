/** What the sidebar and the import dialog say beside the words of the trade. */
export type SidebarWords = {
  readonly views: {
    readonly customer: string;
    readonly triage: string;
    readonly today: string;
    readonly import: string;
  };
  readonly loading: string;
  readonly working: string;
  readonly saved: string;
  readonly alreadySaved: string;
  readonly checkedAgain: string;
  readonly tryAgain: string;
  readonly serverSilent: string;
  readonly kept: string;
  readonly back: string;
  readonly close: string;
  readonly dateInWords: (weekday: number, date: string) => string;
};
