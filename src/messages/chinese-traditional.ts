import { columns } from './chinese-traditional/columns.generated';
import { dossier } from './chinese-traditional/dossier.generated';
import { followUp } from './chinese-traditional/follow-up.generated';
import { letter } from './chinese-traditional/letter.generated';
import { menu } from './chinese-traditional/menu.generated';
import { orders } from './chinese-traditional/orders.generated';
import { planning } from './chinese-traditional/planning.generated';
import { playbook } from './chinese-traditional/playbook.generated';
import { problems } from './chinese-traditional/problems.generated';
import { register } from './chinese-traditional/register.generated';
import { tabs } from './chinese-traditional/tabs.generated';
import { triage } from './chinese-traditional/triage.generated';
import { weekly } from './chinese-traditional/weekly.generated';
import { words } from './chinese-traditional/words.generated';
import type { Messages } from './messages';

export const chineseTraditional: Messages = {
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
