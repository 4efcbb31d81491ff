import { columns } from './chinese-simplified/columns';
import { followUp } from './chinese-simplified/follow-up';
import { planning } from './chinese-simplified/planning';
import { problems } from './chinese-simplified/problems';
import { sidebar } from './chinese-simplified/sidebar';
import { tabs } from './chinese-simplified/tabs';
import { triage } from './chinese-simplified/triage';
import { words } from './chinese-simplified/words';
import type { PageMessages } from './messages';

export const chineseSimplifiedPage: PageMessages = {
  columns,
  followUp,
  planning,
  problems,
  sidebar,
  tabs,
  triage,
  words,
};
