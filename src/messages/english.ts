import { columns } from './english/columns';
import { dossier } from './english/dossier';
import { followUp } from './english/follow-up';
import { letter } from './english/letter';
import { menu } from './english/menu';
import { orders } from './english/orders';
import { planning } from './english/planning';
import { playbook } from './english/playbook';
import { problems } from './english/problems';
import { register } from './english/register';
import { tabs } from './english/tabs';
import { triage } from './english/triage';
import { weekly } from './english/weekly';
import { words } from './english/words';
import type { Messages } from './messages';

export const english: Messages = {
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
