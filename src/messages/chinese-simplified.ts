import { columns } from './chinese-simplified/columns';
import { letter } from './chinese-simplified/letter';
import { menu } from './chinese-simplified/menu';
import { playbook } from './chinese-simplified/playbook';
import { problems } from './chinese-simplified/problems';
import { register } from './chinese-simplified/register';
import { tabs } from './chinese-simplified/tabs';
import { weekly } from './chinese-simplified/weekly';
import { chineseSimplifiedPage } from './chinese-simplified-page';
import type { Messages } from './messages';

export const chineseSimplified: Messages = {
  ...chineseSimplifiedPage,
  columns,
  problems,
  tabs,
  menu,
  playbook,
  register,
  weekly,
  letter,
};
