import { columns } from './chinese-simplified/columns';
import { dossier } from './chinese-simplified/dossier';
import { followUp } from './chinese-simplified/follow-up';
import { letter } from './chinese-simplified/letter';
import { menu } from './chinese-simplified/menu';
import { orders } from './chinese-simplified/orders';
import { planning } from './chinese-simplified/planning';
import { playbook } from './chinese-simplified/playbook';
import { problems } from './chinese-simplified/problems';
import { register } from './chinese-simplified/register';
import { tabs } from './chinese-simplified/tabs';
import { triage } from './chinese-simplified/triage';
import { weekly } from './chinese-simplified/weekly';
import { words } from './chinese-simplified/words';
import type { Messages } from './messages';

export const chineseSimplified: Messages = {
  dossier,
  followUp,
  orders,
  planning,
  triage,
  words,
  columns,
  problems,
  tabs,
  menu,
  playbook,
  register,
  weekly,
  letter,
};
