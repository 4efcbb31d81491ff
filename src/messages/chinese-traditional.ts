import { columns } from './chinese-traditional/columns.generated';
import { letter } from './chinese-traditional/letter.generated';
import { menu } from './chinese-traditional/menu.generated';
import { playbook } from './chinese-traditional/playbook.generated';
import { problems } from './chinese-traditional/problems.generated';
import { register } from './chinese-traditional/register.generated';
import { tabs } from './chinese-traditional/tabs.generated';
import { weekly } from './chinese-traditional/weekly.generated';
import { chineseTraditionalPage } from './chinese-traditional-page';
import type { Messages } from './messages';

export const chineseTraditional: Messages = {
  ...chineseTraditionalPage,
  columns,
  problems,
  tabs,
  menu,
  playbook,
  register,
  weekly,
  letter,
};
