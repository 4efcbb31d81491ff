import { columns } from './chinese-simplified/columns';
import { followUp } from './chinese-simplified/follow-up';
import { problems } from './chinese-simplified/problems';
import { sidebar } from './chinese-simplified/sidebar';
import { tabs } from './chinese-simplified/tabs';
import { triage } from './chinese-simplified/triage';
import { words } from './chinese-simplified/words';
import type { PageMessages } from './messages';

export const chineseSimplifiedPage: PageMessages = {
  columns,
  followUp,
  problems,
  sidebar,
  tabs,
  triage,
  words,
};
