import { customerColumns } from './english/customer-columns';
import { dossier } from './english/dossier';
import { followUp } from './english/follow-up';
import { orders } from './english/orders';
import { planning } from './english/planning';
import { sidebar } from './english/sidebar';
import { triage } from './english/triage';
import { words } from './english/words';
import type { PageMessages } from './messages';

export const englishPage: PageMessages = {
  columns: { customers: customerColumns },
  dossier,
  followUp,
  orders,
  planning,
  sidebar,
  triage,
  words,
};
