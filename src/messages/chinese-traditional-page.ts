import { columns } from './chinese-traditional/columns.generated';
import { followUp } from './chinese-traditional/follow-up.generated';
import { planning } from './chinese-traditional/planning.generated';
import { problems } from './chinese-traditional/problems.generated';
import { sidebar } from './chinese-traditional/sidebar.generated';
import { tabs } from './chinese-traditional/tabs.generated';
import { triage } from './chinese-traditional/triage.generated';
import { words } from './chinese-traditional/words.generated';
import type { PageMessages } from './messages';

export const chineseTraditionalPage: PageMessages = {
  columns,
  followUp,
  planning,
  problems,
  sidebar,
  tabs,
  triage,
  words,
};
