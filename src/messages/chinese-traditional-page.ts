import { customerColumns } from './chinese-traditional/customer-columns.generated';
import { dossier } from './chinese-traditional/dossier.generated';
import { followUp } from './chinese-traditional/follow-up.generated';
import { orders } from './chinese-traditional/orders.generated';
import { planning } from './chinese-traditional/planning.generated';
import { sidebar } from './chinese-traditional/sidebar.generated';
import { triage } from './chinese-traditional/triage.generated';
import { words } from './chinese-traditional/words.generated';
import type { PageMessages } from './messages';

export const chineseTraditionalPage: PageMessages = {
  columns: { customers: customerColumns },
  dossier,
  followUp,
  orders,
  planning,
  sidebar,
  triage,
  words,
};
