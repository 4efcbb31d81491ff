import { columns } from './chinese-traditional/columns.generated';
import { followUp } from './chinese-traditional/follow-up.generated';
import { menu } from './chinese-traditional/menu.generated';
import { problems } from './chinese-traditional/problems.generated';
import { register } from './chinese-traditional/register.generated';
import { sidebar } from './chinese-traditional/sidebar.generated';
import { tabs } from './chinese-traditional/tabs.generated';
import { triage } from './chinese-traditional/triage.generated';
import { weekly } from './chinese-traditional/weekly.generated';
import { words } from './chinese-traditional/words.generated';
import type { Messages } from './messages';

export const chineseTraditional: Messages = {
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
