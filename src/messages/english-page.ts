import { analysis } from './english/analysis';
import { customerColumns } from './english/customer-columns';
import { dossier } from './english/dossier';
import { followUp } from './english/follow-up';
import { documents, keeping } from './english/keeping';
import { orderView } from './english/order-view';
import { orders } from './english/orders';
import { planning } from './english/planning';
import { fair } from './english/planning-fair';
import { planningView } from './english/planning-view';
import { research } from './english/research';
import { sidebar } from './english/sidebar';
import { triage } from './english/triage';
import { firstSteps } from './english/triage-steps';
import { words } from './english/words';
import type { PageMessages } from './messages';

export const englishPage: PageMessages = {
  columns: { customers: customerColumns },
  dossier: { ...dossier, analysis, research },
  followUp,
  orders: { ...orders, view: orderView, keeping, documents },
  planning: { ...planning, view: planningView, fair },
  sidebar,
  triage: { ...triage, firstSteps },
  words,
};
