import { columns } from './chinese-simplified/columns';
import { followUp } from './chinese-simplified/follow-up';
import { menu } from './chinese-simplified/menu';
import { problems } from './chinese-simplified/problems';
import { register } from './chinese-simplified/register';
import { sidebar } from './chinese-simplified/sidebar';
import { tabs } from './chinese-simplified/tabs';
import { triage } from './chinese-simplified/triage';
import { weekly } from './chinese-simplified/weekly';
import { words } from './chinese-simplified/words';
import type { Messages } from './messages';

export const chineseSimplified: Messages = {
  tabs,
  columns,
  words,
  menu,
  problems,
  register,
  followUp,
  triage,
  weekly,
  sidebar,
};
