import { customerColumns } from './chinese-simplified/customer-columns';
import { dossier } from './chinese-simplified/dossier';
import { followUp } from './chinese-simplified/follow-up';
import { orders } from './chinese-simplified/orders';
import { planning } from './chinese-simplified/planning';
import { sidebar } from './chinese-simplified/sidebar';
import { triage } from './chinese-simplified/triage';
import { words } from './chinese-simplified/words';
import type { PageMessages } from './messages';

export const chineseSimplifiedPage: PageMessages = {
  columns: { customers: customerColumns },
  dossier,
  followUp,
  orders,
  planning,
  sidebar,
  triage,
  words,
};
