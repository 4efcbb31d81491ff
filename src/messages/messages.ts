import type { ColumnHeaders } from './shape/columns';
import type { DossierSidebarWords, DossierWords } from './shape/dossier';
import type { FollowUpWords } from './shape/follow-up';
import type { LetterWords } from './shape/letter';
import type { MenuWords } from './shape/menu';
import type { OrderPageWords, OrderWords } from './shape/orders';
import type { PlanningPageWords, PlanningWords } from './shape/planning';
import type { PlaybookWords } from './shape/playbook';
import type { ProblemWords } from './shape/problems';
import type { RegisterWords } from './shape/register';
import type { SidebarWords } from './shape/sidebar';
import type { TabNames } from './shape/tabs';
import type { TriagePageWords, TriageWords } from './shape/triage';
import type { WeeklyWords } from './shape/weekly';
import type { TradeWords } from './shape/words';

/** What is said in the sidebar and the dialogs; these words alone travel to the page. */
export type PageMessages = {
  readonly columns: Pick<ColumnHeaders, 'customers'>;
  readonly words: TradeWords;
  readonly dossier: DossierSidebarWords;
  readonly followUp: FollowUpWords;
  readonly planning: PlanningPageWords;
  readonly triage: TriagePageWords;
  readonly sidebar: SidebarWords;
  readonly orders: OrderPageWords;
};

/** What the script says in the sheet and to its page; a language that lacks a word does not compile. */
export type Messages = {
  readonly words: TradeWords;
  readonly dossier: DossierWords;
  readonly followUp: FollowUpWords;
  readonly planning: PlanningWords;
  readonly triage: TriageWords;
  readonly orders: OrderWords;
  readonly tabs: TabNames;
  readonly columns: ColumnHeaders;
  readonly problems: ProblemWords;
  readonly menu: MenuWords;
  readonly playbook: PlaybookWords;
  readonly register: RegisterWords;
  readonly weekly: WeeklyWords;
  /** Texts to a buyer in this very language. */
  readonly letter: LetterWords;
};
