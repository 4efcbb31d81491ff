import type { ColumnHeaders } from './shape/columns';
import type { DossierWords } from './shape/dossier';
import type { FollowUpWords } from './shape/follow-up';
import type { LetterWords } from './shape/letter';
import type { MenuWords } from './shape/menu';
import type { OrderWords } from './shape/orders';
import type { PlanningWords } from './shape/planning';
import type { PlaybookWords } from './shape/playbook';
import type { ProblemWords } from './shape/problems';
import type { RegisterWords } from './shape/register';
import type { SidebarWords } from './shape/sidebar';
import type { TabNames } from './shape/tabs';
import type { TriageWords } from './shape/triage';
import type { WeeklyWords } from './shape/weekly';
import type { TradeWords } from './shape/words';

/** What is said in the sidebar and the dialogs; these words alone travel to the page. */
export type PageMessages = {
  readonly columns: Pick<ColumnHeaders, 'customers'>;
  readonly words: TradeWords;
  readonly dossier: DossierWords;
  readonly followUp: FollowUpWords;
  readonly planning: PlanningWords;
  readonly triage: TriageWords;
  readonly sidebar: SidebarWords;
  readonly orders: OrderWords;
};

/** Every word that a person reads; a language that lacks one does not compile. */
export type Messages = Omit<PageMessages, 'columns'> & {
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
