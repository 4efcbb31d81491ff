import { columns } from './english/columns';
import { followUp } from './english/follow-up';
import { planning } from './english/planning';
import { problems } from './english/problems';
import { sidebar } from './english/sidebar';
import { tabs } from './english/tabs';
import { triage } from './english/triage';
import { words } from './english/words';
import type { PageMessages } from './messages';

export const englishPage: PageMessages = {
  columns,
  followUp,
  planning,
  problems,
  sidebar,
  tabs,
  triage,
  words,
};
