import { columns } from './english/columns';
import { letter } from './english/letter';
import { menu } from './english/menu';
import { playbook } from './english/playbook';
import { problems } from './english/problems';
import { register } from './english/register';
import { tabs } from './english/tabs';
import { weekly } from './english/weekly';
import { englishPage } from './english-page';
import type { Messages } from './messages';

export const english: Messages = {
  ...englishPage,
  columns,
  problems,
  tabs,
  menu,
  playbook,
  register,
  weekly,
  letter,
};
