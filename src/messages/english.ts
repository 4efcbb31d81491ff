import { columns } from './english/columns';
import { followUp } from './english/follow-up';
import { menu } from './english/menu';
import { problems } from './english/problems';
import { register } from './english/register';
import { sidebar } from './english/sidebar';
import { tabs } from './english/tabs';
import { triage } from './english/triage';
import { weekly } from './english/weekly';
import { words } from './english/words';
import type { Messages } from './messages';

export const english: Messages = {
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
